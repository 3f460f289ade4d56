-- Has a workflow run by itself no more.
create or replace function public.remove_workflow_schedule(workflow_id uuid)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.remove_workflow_schedule(remove_workflow_schedule.workflow_id);
end
$$;

comment on function public.remove_workflow_schedule(uuid) is
  'Remove a schedule

Returns whether the workflow had one. Runs that are queued or running go on; set_workflow_schedule with is_enabled => false keeps the schedule for later.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.remove_workflow_schedule(uuid) from public, anon, authenticated, service_role;
grant execute on function public.remove_workflow_schedule(uuid) to authenticated, service_role;
