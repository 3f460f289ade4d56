-- Reads the schedule of a workflow.
create or replace function public.get_workflow_schedule(workflow_id uuid)
returns public.workflow_schedule
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  family_id uuid;
  found_row workflow_internal.workflow_schedules;
begin
  perform workflow_internal.require_user();
  if get_workflow_schedule.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;
  family_id := workflow_internal.family_of(get_workflow_schedule.workflow_id);
  select s.* into found_row from workflow_internal.workflow_schedules s where s.workflow_id = family_id;
  if not found then
    perform workflow_internal.raise_error('schedule_not_found', '$.workflow_id');
  end if;
  return workflow_internal.schedule_of(found_row);
end
$$;

comment on function public.get_workflow_schedule(uuid) is
  'Read a schedule

workflow_id: the id of any version of the workflow.
Errors: PT401 nobody signed in; PT404 the workflow has none, is not there, or is not yours; PT422 no id.';

revoke all on function public.get_workflow_schedule(uuid) from public, anon, authenticated, service_role;
grant execute on function public.get_workflow_schedule(uuid) to authenticated, service_role;
