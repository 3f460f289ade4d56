-- Saves a new version of a workflow; what is left out is kept.
create or replace function public.create_version(
  workflow_id uuid,
  nodes jsonb default null,
  edges jsonb default null,
  trigger jsonb default null,
  variables jsonb default null,
  version_note text default null,
  expected_version integer default null
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  saved_id uuid := workflow_internal.create_version(
    create_version.workflow_id,
    nullif(create_version.nodes, 'null'), nullif(create_version.edges, 'null'),
    nullif(create_version.trigger, 'null'), nullif(create_version.variables, 'null'),
    create_version.version_note, create_version.expected_version
  );
begin
  return workflow_internal.own_workflow(saved_id);
end
$$;

comment on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer) is
  'Save a new version

Returns the current version. What is left out, or null, is kept. A definition that equals the current one (key order and white space do
not count) makes no version, unless version_note is a new one. expected_version: refuse when another version is current.
Shapes and limits are those of create_workflow.
Errors: PT403 a template of another user; PT404 not found or not yours; PT409 stale expected_version, with the current one in DETAIL; PT413 too large; PT422 invalid.';

revoke all on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer)
  from public, anon, authenticated, service_role;
grant execute on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer) to authenticated, service_role;
