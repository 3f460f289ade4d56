-- Makes an older version's definition current again, as a new version.
create or replace function workflow_internal.restore_version(
  workflow_id uuid, version integer, expected_version integer default null
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(restore_version.workflow_id);
  kept workflow_internal.workflow_versions;
  restored workflow_internal.workflow_versions;
begin
  if restore_version.expected_version <> header.current_version then
    perform workflow_internal.raise_error('version_conflict', (
      jsonb_build_object('expected_version', restore_version.expected_version) || workflow_internal.conflict_detail(header.id)::jsonb
    )::text);
  end if;
  select v.* into strict kept from workflow_internal.workflow_versions v
  where v.workflow_id = header.id and v.version = header.current_version;
  select v.* into restored from workflow_internal.workflow_versions v
  where v.workflow_id = header.id and v.version = restore_version.version;
  if not found then
    perform workflow_internal.raise_error('version_not_found', '$.version');
  end if;
  -- A restored version shares the definition: restoring twice, or what is current, changes nothing.
  if restored.definition_id = kept.definition_id then
    return kept.id;
  end if;
  return workflow_internal.append_version(
    header, restored.definition_id, restored.id, format('Restored from version %s', restored.version)
  );
end
$$;

comment on function workflow_internal.restore_version(uuid, integer, integer) is
  'Restore a version as a new one

Returns the current version''s id. Errors: PT403, PT404 no such workflow or version, PT409 expected_version is not the current one.';

revoke all on function workflow_internal.restore_version(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.restore_version(uuid, integer, integer) to authenticated, service_role;
