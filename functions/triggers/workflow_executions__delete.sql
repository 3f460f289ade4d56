-- Lets service_role and DBAs delete single runs. Months of runs go with their partition instead.
create or replace function workflow_internal.workflow_executions__delete()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  deleted record;
  ended_rows bigint;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  -- The active row first, as whoever finishes the run takes them.
  delete from workflow_internal.active_executions a where a.execution_id = old.id;
  get diagnostics ended_rows = row_count;
  delete from workflow_internal.executions e where e.id = old.id
  returning e.status, e.workflow_id, e.user_id, e.workflow_version, e.trigger_source, e.has_node_results into deleted;
  -- What was finished stays counted. What was not will never finish: it was started, and counts as cancelled.
  if deleted.status in ('queued', 'running') then
    perform workflow_internal.count_finished_execution(
      old.id, deleted.workflow_id, deleted.user_id, deleted.workflow_version, 'cancelled', null, null, deleted.trigger_source
    );
  end if;
  if deleted.has_node_results or ended_rows > 0 then
    delete from workflow_internal.node_results r where r.execution_id = old.id;
  end if;
  delete from workflow_internal.unsuccessful_executions u where u.execution_id = old.id and u.status in ('failed', 'cancelled');
  delete from workflow_internal.execution_keys k
  where k.workflow_id = old.workflow_id and k.idempotency_key = old.idempotency_key and k.execution_id = old.id;
  return old;
end
$$;

comment on function workflow_internal.workflow_executions__delete() is
  'Delete a run

Statistics stay as they are; a run that was not finished counts as cancelled from then on. Errors: PT403 for everybody but service_role and the owner of the database.';

revoke all on function workflow_internal.workflow_executions__delete() from public, anon, authenticated, service_role;
