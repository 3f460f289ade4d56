-- Begins a queued run, without a lease: for whoever runs it by hand.
create or replace function workflow_internal.begin_execution(execution_id uuid)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: planning the partitions takes longer than updating one.
set plan_cache_mode = force_generic_plan
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
-- Lock order: the active row, then the run's.
declare
  acts_as_service boolean := workflow_internal.is_service();
  begun workflow_internal.active_executions;
begin
  loop
    update workflow_internal.active_executions a
    -- Nobody holds it: should somebody take it with a heartbeat and die, then it has failed.
    set status = 'running', attempt = a.attempt + 1, max_attempts = a.attempt + 1
    where a.execution_id = begin_execution.execution_id and a.status = 'queued'
      and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()))
    returning a.* into begun;
    exit when found;
    perform workflow_internal.raise_execution_conflict(begin_execution.execution_id, null, '{queued}');
  end loop;
  update workflow_internal.executions e set status = 'running', started_at = clock_timestamp(), attempt = begun.attempt
  where e.id = begin_execution.execution_id;
  perform workflow_internal.announce_execution(begun.execution_id, begun.workflow_id, begun.user_id, 'running');
end
$$;

comment on function workflow_internal.begin_execution(uuid) is
  'Begin a queued run

Errors: PT404; PT409 not queued any more, with its status in DETAIL.';

revoke all on function workflow_internal.begin_execution(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.begin_execution(uuid) to authenticated, service_role;
