-- Appends a version with a stored definition and makes it the current one.
create or replace function workflow_internal.append_version(
  header workflow_internal.workflows, definition_id uuid, parent_version_id uuid, version_note text
)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  new_id uuid := workflow_internal.time_ordered_id();
  made_at timestamptz := clock_timestamp();
  next_version integer := (append_version.header).current_version + 1;
begin
  -- Revisions go on over the versions: one that a stale editor has seen is never current again.
  insert into workflow_internal.workflow_versions (
    id, workflow_id, user_id, version, revision, definition_id, parent_version_id, version_note,
    created_at, updated_at, created_by, updated_by
  )
  select new_id, v.workflow_id, v.user_id, next_version, v.revision + 1, append_version.definition_id,
    append_version.parent_version_id, append_version.version_note, made_at, made_at, auth.uid(), auth.uid()
  from workflow_internal.workflow_versions v
  where v.workflow_id = (append_version.header).id and v.version = (append_version.header).current_version;
  update workflow_internal.workflows w
  set current_version = next_version, current_version_id = new_id, revision = w.revision + 1,
    version_note = append_version.version_note, created_by = auth.uid(), updated_by = auth.uid(), updated_at = made_at
  where w.id = (append_version.header).id;
  return new_id;
end
$$;

comment on function workflow_internal.append_version(workflow_internal.workflows, uuid, uuid, text) is
  'Append a version and make it current

The current version is always the newest, so the next number is one more. For functions that hold the workflow''s lock.';

revoke all on function workflow_internal.append_version(workflow_internal.workflows, uuid, uuid, text)
  from public, anon, authenticated, service_role;
