-- Answers for a run that is not as a change of it needs it: not the caller's, finished, queued, of another worker.
create or replace function workflow_internal.raise_execution_conflict(execution_id uuid, worker_id text, wanted text[])
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Volatile, so that each query sees what was committed meanwhile.
declare
  acts_as_service boolean := workflow_internal.is_service();
  found_status text;
  active workflow_internal.active_executions;
begin
  select a.* into active from workflow_internal.active_executions a
  where a.execution_id = raise_execution_conflict.execution_id
    and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()));
  if found then
    if active.worker_id is distinct from raise_execution_conflict.worker_id and raise_execution_conflict.worker_id is not null then
      perform workflow_internal.raise_error('lease_lost', jsonb_build_object('current_status', active.status)::text);
    elsif active.status = any (raise_execution_conflict.wanted) then
      -- It has become what was wanted since the caller looked, who looks again.
      return;
    elsif active.status = 'queued' then
      perform workflow_internal.raise_error('execution_not_running', '{"current_status": "queued"}');
    end if;
    perform workflow_internal.raise_error('execution_not_queued', '{"current_status": "running"}');
  end if;
  select e.status into found_status from workflow_internal.executions e
  where e.id = raise_execution_conflict.execution_id
    and (acts_as_service or (e.user_id = auth.uid() and workflow_internal.account_exists()));
  if not found then
    perform workflow_internal.require_user();
    perform workflow_internal.raise_error('execution_not_found', '$.execution_id');
  end if;
  perform workflow_internal.raise_error('execution_finished', jsonb_build_object('current_status', found_status)::text);
end
$$;

comment on function workflow_internal.raise_execution_conflict(uuid, text, text[]) is
  'Raise PT409 for a run that is not as wanted, PT404 for one that is not the caller''s

worker_id: who should hold it, null for anybody. wanted: statuses, queued or running. Returns when the run is as wanted.
For functions that run as the owner of the tables; API roles cannot call it.';

revoke all on function workflow_internal.raise_execution_conflict(uuid, text, text[]) from public, anon, authenticated, service_role;
