-- Gives a queued run to a worker, or cancels it when nobody is to run it any more.
create or replace function workflow_internal.lease_execution(execution_id uuid, worker_id text, at timestamptz, lease_seconds integer)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: planning the partitions takes longer than updating one.
set plan_cache_mode = force_generic_plan
as $$
declare
  ends_at timestamptz := lease_execution.at + make_interval(secs => lease_execution.lease_seconds);
  begun workflow_internal.active_executions;
  obstacle text;
begin
  update workflow_internal.active_executions a
  set status = 'running', attempt = a.attempt + 1, worker_id = lease_execution.worker_id, lease_expires_at = ends_at,
    lease_check_at = ends_at, heartbeat_at = lease_execution.at
  where a.execution_id = lease_execution.execution_id
  returning a.* into begun;
  select case when w.archived_at is not null then 'The workflow was archived before the run began.' end into obstacle
  from workflow_internal.workflows w where w.id = begun.workflow_id;
  if not found then
    obstacle := 'The workflow was deleted before the run began.';
  end if;
  if obstacle is not null then
    perform workflow_internal.finish_execution(lease_execution.execution_id, 'cancelled', error_message => obstacle);
    return false;
  end if;
  update workflow_internal.executions e set status = 'running', started_at = lease_execution.at, attempt = begun.attempt
  where e.id = lease_execution.execution_id;
  if not found then
    -- Its month was dropped while it waited.
    delete from workflow_internal.active_executions a where a.execution_id = lease_execution.execution_id;
    return false;
  end if;
  perform workflow_internal.announce_execution(begun.execution_id, begun.workflow_id, begun.user_id, 'running');
  return true;
end
$$;

comment on function workflow_internal.lease_execution(uuid, text, timestamptz, integer) is
  'Give a queued run to a worker

Returns whether it did: a run whose workflow is deleted or archived is cancelled instead. The caller has locked the row and may have the run.
API roles cannot call it.';

revoke all on function workflow_internal.lease_execution(uuid, text, timestamptz, integer)
  from public, anon, authenticated, service_role;
