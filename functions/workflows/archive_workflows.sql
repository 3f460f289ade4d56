-- Puts several workflows away at once.
create or replace function public.archive_workflows(
  workflow_ids uuid[]
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.archive_workflows(archive_workflows.workflow_ids);
end
$$;

comment on function public.archive_workflows(uuid[]) is
  'Archive several workflows

Returns how many were archived by this call: those that are archived already do not count. All of them or none, as by archive_workflow.
workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts once.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours, the place in DETAIL; PT413 more than 1,000 ids; PT422 no ids, or a null among them.';

revoke all on function public.archive_workflows(uuid[]) from public, anon, authenticated, service_role;
grant execute on function public.archive_workflows(uuid[]) to authenticated, service_role;
