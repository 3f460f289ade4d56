-- Deletes a workflow with all its versions.
create or replace function public.delete_workflow(workflow_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.delete_workflow(delete_workflow.workflow_id);
end
$$;

comment on function public.delete_workflow(uuid) is
  'Delete a workflow

workflow_id: the id of any version of it. All versions go; its runs and what they ran stay readable by their owner.
Errors: PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.delete_workflow(uuid) from public, anon, authenticated, service_role;
grant execute on function public.delete_workflow(uuid) to authenticated, service_role;
