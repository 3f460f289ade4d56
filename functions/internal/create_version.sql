-- Saves a new version of a workflow; what is not given is kept.
create or replace function workflow_internal.create_version(
  workflow_id uuid, nodes jsonb, edges jsonb, trigger jsonb, variables jsonb, version_note text,
  expected_version integer default null
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(create_version.workflow_id);
  kept workflow_internal.workflow_versions;
  edited_id uuid;
begin
  if create_version.expected_version <> header.current_version then
    perform workflow_internal.raise_error('version_conflict', (
      jsonb_build_object('expected_version', create_version.expected_version) || workflow_internal.conflict_detail(header.id)::jsonb
    )::text);
  end if;
  select v.* into strict kept from workflow_internal.workflow_versions v
  where v.workflow_id = header.id and v.version = header.current_version;

  perform workflow_internal.check_attributes(jsonb_build_object('version_note', create_version.version_note));
  edited_id := workflow_internal.edited_definition(
    kept.definition_id, create_version.nodes, create_version.edges, create_version.trigger, create_version.variables
  );
  if edited_id = kept.definition_id
    and coalesce(create_version.version_note, kept.version_note) is not distinct from kept.version_note
  then
    return kept.id;
  end if;
  return workflow_internal.append_version(header, edited_id, kept.id, create_version.version_note);
end
$$;

comment on function workflow_internal.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer) is
  'Save a new version

What is null is kept, but for the note. Returns the current version''s id: the old one when nothing changed.
Errors: PT403, PT404, PT409 expected_version is not the current one, PT413, PT422.';

revoke all on function workflow_internal.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.create_version(uuid, jsonb, jsonb, jsonb, jsonb, text, integer) to authenticated, service_role;
