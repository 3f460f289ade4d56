-- Takes a workflow's schedule away.
create or replace function workflow_internal.remove_workflow_schedule(workflow_id uuid)
returns boolean
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(remove_workflow_schedule.workflow_id);
begin
  delete from workflow_internal.workflow_schedules s where s.workflow_id = header.id;
  return found;
end
$$;

comment on function workflow_internal.remove_workflow_schedule(uuid) is
  'Remove the schedule of a workflow

Returns whether there was one. Errors: PT401, PT403, PT404.';

revoke all on function workflow_internal.remove_workflow_schedule(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.remove_workflow_schedule(uuid) to authenticated, service_role;
