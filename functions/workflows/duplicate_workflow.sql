-- Copies a workflow, or somebody's template, into a new workflow of the caller's.
create or replace function public.duplicate_workflow(
  source_workflow_id uuid,
  new_name text default null,
  target_user_id uuid default auth.uid()
)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.duplicate_workflow(
    duplicate_workflow.source_workflow_id, duplicate_workflow.new_name, duplicate_workflow.target_user_id
  );
end
$$;

comment on function public.duplicate_workflow(uuid, text, uuid) is
  'Copy a workflow or a template

Returns the id of the copy: a draft at version 1 with the source''s current definition, description and tags, neither template nor favourite.
forked_from_id names the version that was copied. new_name: by default the source''s name and " (copy)".
target_user_id: the copy''s owner; only service_role may name another than the caller.
Errors: PT401 nobody signed in; PT403 target_user_id is another user; PT404 no such workflow, or not yours to see; PT422 no id, or the name.';

revoke all on function public.duplicate_workflow(uuid, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.duplicate_workflow(uuid, text, uuid) to authenticated, service_role;
