-- Creates a workflow with its first version.
create or replace function public.create_workflow(
  name text,
  nodes jsonb default '[]',
  edges jsonb default '[]',
  description text default null,
  trigger jsonb default null,
  variables jsonb default '{}',
  tags text[] default '{}',
  folder text default null,
  status text default 'draft',
  is_template boolean default false,
  is_favorite boolean default false,
  version_note text default null,
  user_id uuid default auth.uid(),
  validate boolean default false
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  created public.workflow_sessions;
  created_id uuid := workflow_internal.create_workflow(
    create_workflow.user_id,
    workflow_internal.given_attributes(jsonb_build_object(
      'name', create_workflow.name, 'description', create_workflow.description, 'tags', create_workflow.tags,
      'folder', create_workflow.folder, 'status', create_workflow.status, 'is_template', create_workflow.is_template,
      'is_favorite', create_workflow.is_favorite, 'version_note', create_workflow.version_note
    )),
    nullif(create_workflow.nodes, 'null'), nullif(create_workflow.edges, 'null'),
    nullif(create_workflow.trigger, 'null'), nullif(create_workflow.variables, 'null')
  );
begin
  created := workflow_internal.own_workflow(created_id);
  if create_workflow.validate then
    perform workflow_internal.refuse_problems(created.nodes, created.edges, created.user_id);
  end if;
  return created;
end
$$;

comment on function public.create_workflow(
  text, jsonb, jsonb, text, jsonb, jsonb, text[], text, text, boolean, boolean, text, uuid, boolean
) is
  'Create a workflow

Returns its first version. A null counts as left out.
nodes: ReactFlow nodes, objects with a non-empty string id. edges: ReactFlow edges, objects with string id, source and target.
trigger: an object such as {"type": "schedule", "cron": "*/5 * * * *"}, which is kept and starts nothing: set_workflow_schedule does. variables: an object. status: draft, active, paused or archived.
user_id: the owner; only service_role may name another than the caller.
validate: nothing is saved when validate_workflow finds an error, by the rules of the owner; warnings pass.
Limits: 4 MiB and 100 levels of definition, 20,000 nodes, 100,000 edges, 50 tags of 64 characters, name and folder 255, note 2,000, description 20,000.
Errors: PT401 nobody signed in, PT403 user_id is another user, PT404 no such account, PT413 too large, PT422 invalid, with the JSON path
in DETAIL; PT422 validate found errors, DETAIL a JSON array of the first 100 as {code, path, message}.';

revoke all on function public.create_workflow(
  text, jsonb, jsonb, text, jsonb, jsonb, text[], text, text, boolean, boolean, text, uuid, boolean
) from public, anon, authenticated, service_role;
grant execute on function public.create_workflow(
  text, jsonb, jsonb, text, jsonb, jsonb, text[], text, text, boolean, boolean, text, uuid, boolean
) to authenticated, service_role;
