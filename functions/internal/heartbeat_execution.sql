-- Prolongs a worker's lease on a run, and tells it whether to go on.
create or replace function workflow_internal.heartbeat_execution(execution_id uuid, worker_id text, lease_seconds integer)
returns public.execution_lease
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- The row is looked up by its id: one plan serves everybody.
set plan_cache_mode = force_generic_plan
-- A worker keeps many runs alive, one after the other: a transaction that the owner of one leaves open must not cost it the others.
set lock_timeout = '1s'
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  checked_at timestamptz;
  ends_at timestamptz;
  lease public.execution_lease;
begin
  perform workflow_internal.check_lease(heartbeat_execution.worker_id, heartbeat_execution.lease_seconds);
  loop
    checked_at := clock_timestamp();
    ends_at := checked_at + make_interval(secs => heartbeat_execution.lease_seconds);
    update workflow_internal.active_executions a
    set heartbeat_at = checked_at, worker_id = heartbeat_execution.worker_id, lease_expires_at = ends_at,
      -- Left alone, unless the lease now ends sooner: moving it touches the indexes.
      lease_check_at = least(a.lease_check_at, ends_at)
    where a.execution_id = heartbeat_execution.execution_id and a.status = 'running'
      -- A run that began without a worker is taken by the first who gives a sign of life.
      and (a.worker_id is null or a.worker_id = heartbeat_execution.worker_id)
      and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()))
    returning a.execution_id, a.lease_expires_at, a.cancel_requested_at is not null into lease;
    exit when found;
    perform workflow_internal.raise_execution_conflict(
      heartbeat_execution.execution_id, heartbeat_execution.worker_id, '{running}'
    );
  end loop;
  return lease;
end
$$;

comment on function workflow_internal.heartbeat_execution(uuid, text, integer) is
  'Prolong a lease

Errors: PT404; PT409 the lease is lost or the run is finished; PT413, PT422 worker_id or lease_seconds.';

revoke all on function workflow_internal.heartbeat_execution(uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.heartbeat_execution(uuid, text, integer) to authenticated, service_role;
