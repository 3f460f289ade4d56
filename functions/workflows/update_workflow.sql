-- Edits a workflow in place: only what is given changes.
create or replace function public.update_workflow(
  workflow_id uuid,
  name text default null,
  description text default null,
  nodes jsonb default null,
  edges jsonb default null,
  trigger jsonb default null,
  variables jsonb default null,
  tags text[] default null,
  folder text default null,
  status text default null,
  is_template boolean default null,
  is_favorite boolean default null,
  version_note text default null,
  clear_fields text[] default '{}',
  expected_revision integer default null,
  validate boolean default false
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  updated public.workflow_sessions;
  updated_id uuid := workflow_internal.update_workflow(
    update_workflow.workflow_id,
    workflow_internal.given_attributes(jsonb_build_object(
      'name', update_workflow.name, 'description', update_workflow.description, 'tags', update_workflow.tags,
      'folder', update_workflow.folder, 'status', update_workflow.status, 'is_template', update_workflow.is_template,
      'is_favorite', update_workflow.is_favorite, 'version_note', update_workflow.version_note
    )) || case when update_workflow.clear_fields = '{}' then '{}' else workflow_internal.cleared_attributes(update_workflow.clear_fields) end,
    nullif(update_workflow.nodes, 'null'), nullif(update_workflow.edges, 'null'),
    nullif(update_workflow.trigger, 'null'), nullif(update_workflow.variables, 'null'),
    update_workflow.expected_revision
  );
begin
  updated := workflow_internal.own_workflow(updated_id);
  if update_workflow.validate then
    perform workflow_internal.refuse_problems(updated.nodes, updated.edges, updated.user_id);
  end if;
  return updated;
end
$$;

comment on function public.update_workflow(
  uuid, text, text, jsonb, jsonb, jsonb, jsonb, text[], text, text, boolean, boolean, text, text[], integer, boolean
) is
  'Edit a workflow in place

Returns the current version. Only what is given changes, a null counts as left out; what changes nothing writes nothing.
The definition (nodes, edges, trigger, variables) and version_note are those of the current version, and runs that have started keep
the definition that they started with. An edit makes revision grow by one, and a new version goes on counting; starring, status and is_template are no edits.
clear_fields: names of fields to set to null: description, folder, category (which publish_template sets), trigger, version_note.
status: archived archives the workflow, any other one brings it back. expected_revision: refuse when another revision is current.
validate: nothing is saved when validate_workflow finds an error, by the rules of the owner, in the definition with the parts that are kept, changed or
not; warnings pass.
Shapes and limits are those of create_workflow.
Errors: PT403 a template of another user; PT404 not found or not yours; PT409 stale expected_revision, with the current one in DETAIL; PT413 too large; PT422 invalid;
PT422 validate found errors, DETAIL a JSON array of the first 100 as {code, path, message}.';

revoke all on function public.update_workflow(
  uuid, text, text, jsonb, jsonb, jsonb, jsonb, text[], text, text, boolean, boolean, text, text[], integer, boolean
) from public, anon, authenticated, service_role;
grant execute on function public.update_workflow(
  uuid, text, text, jsonb, jsonb, jsonb, jsonb, text[], text, text, boolean, boolean, text, text[], integer, boolean
) to authenticated, service_role;
