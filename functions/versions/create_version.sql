-- Saves a new version of a workflow; what is left out is kept.
create or replace function public.create_version(
  workflow_id uuid,
  nodes jsonb default null,
  edges jsonb default null,
  trigger jsonb default null,
  variables jsonb default null,
  version_note text default null,
  expected_version integer default null,
  validate boolean default false
)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  saved public.workflow_sessions;
  saved_id uuid := workflow_internal.create_version(
    create_version.workflow_id,
    nullif(create_version.nodes, 'null'), nullif(create_version.edges, 'null'),
    nullif(create_version.trigger, 'null'), nullif(create_version.variables, 'null'),
    create_version.version_note, create_version.expected_version
  );
begin
  saved := workflow_internal.own_workflow(saved_id);
  if create_version.validate then
    perform workflow_internal.refuse_problems(saved.nodes, saved.edges, saved.user_id);
  end if;
  return saved;
end
$$;

comment on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer, boolean) is
  'Save a new version

Returns the current version. What is left out, or null, is kept. A definition that equals the current one (key order and white space do
not count) makes no version, unless version_note is a new one. expected_version: refuse when another version is current.
validate: nothing is saved when validate_workflow finds an error, by the rules of the owner, in the definition with the parts that are kept, changed or
not; warnings pass.
Shapes and limits are those of create_workflow.
Errors: PT403 a template of another user; PT404 not found or not yours; PT409 stale expected_version, with the current one in DETAIL; PT413 too large; PT422 invalid;
PT422 validate found errors, DETAIL a JSON array of the first 100 as {code, path, message}.';

revoke all on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer, boolean)
  from public, anon, authenticated, service_role;
grant execute on function public.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer, boolean) to authenticated, service_role;
