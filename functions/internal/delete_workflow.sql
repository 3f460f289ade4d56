-- Deletes a workflow with all its versions. Its runs stay.
create or replace function workflow_internal.delete_workflow(workflow_id uuid)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(delete_workflow.workflow_id);
begin
  delete from workflow_internal.workflows w where w.id = header.id;
end
$$;

comment on function workflow_internal.delete_workflow(uuid) is
  'Delete a workflow

The foreign key removes its versions, the trigger on workflows its definitions that never ran. Errors: PT403, PT404.';

revoke all on function workflow_internal.delete_workflow(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.delete_workflow(uuid) to authenticated, service_role;
