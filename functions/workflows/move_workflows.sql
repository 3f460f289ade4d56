-- Files several workflows in one folder at once.
create or replace function public.move_workflows(
  workflow_ids uuid[],
  folder text
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.move_workflows(move_workflows.workflow_ids, move_workflows.folder);
end
$$;

comment on function public.move_workflows(uuid[], text) is
  'Move several workflows

Returns how many moved: those that are in the folder already do not count. All of them or none. folder: null takes them out of their folders.
workflow_ids: at most 1,000, each the id of any version; a workflow that is named twice counts once.
Moving is an edit: revision grows by one and updated_at stays.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours, the place in DETAIL; PT413 more than 1,000 ids, or a folder longer than 255 characters; PT422 no ids, a null among them, or a blank folder.';

revoke all on function public.move_workflows(uuid[], text) from public, anon, authenticated, service_role;
grant execute on function public.move_workflows(uuid[], text) to authenticated, service_role;
