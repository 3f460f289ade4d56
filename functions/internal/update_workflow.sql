-- Edits a workflow in place: its attributes, and the definition of its current version.
create or replace function workflow_internal.update_workflow(
  workflow_id uuid, changes jsonb, nodes jsonb default null, edges jsonb default null, trigger jsonb default null,
  variables jsonb default null, expected_revision integer default null, expected_version_id uuid default null
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
-- Lock order: the header first, then its version, then definitions.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(update_workflow.workflow_id);
  edited workflow_internal.workflows;
  kept workflow_internal.workflow_versions;
  edited_id uuid;
  edited_note text;
  is_edit boolean;
begin
  select v.* into strict kept from workflow_internal.workflow_versions v
  where v.workflow_id = header.id and v.version = header.current_version;
  if update_workflow.expected_revision <> kept.revision then
    perform workflow_internal.raise_error('revision_conflict', (
      jsonb_build_object('expected_revision', update_workflow.expected_revision) || workflow_internal.conflict_detail(header.id)::jsonb
    )::text);
  end if;
  if update_workflow.expected_version_id <> kept.id then
    perform workflow_internal.raise_error('version_conflict', workflow_internal.conflict_detail(header.id));
  end if;

  edited := header;
  -- Most saves change the definition alone.
  if update_workflow.changes is distinct from '{}' then
    perform workflow_internal.check_attributes(update_workflow.changes);
    edited := workflow_internal.edited_header(header, update_workflow.changes);
  end if;
  edited_id := workflow_internal.edited_definition(
    kept.definition_id, update_workflow.nodes, update_workflow.edges, update_workflow.trigger, update_workflow.variables,
    clears_trigger => update_workflow.changes ? 'trigger'
  );
  edited_note := case when update_workflow.changes ? 'version_note'
    then update_workflow.changes ->> 'version_note' else kept.version_note end;
  if edited_id <> kept.definition_id then
    edited.updated_at := clock_timestamp();
  end if;
  -- Starring, archiving, pausing, publishing and its category are no edits: they make nobody's open editor stale.
  is_edit := (edited_id, edited_note, edited.name, edited.description, edited.folder, edited.tags)
    is distinct from (kept.definition_id, kept.version_note, header.name, header.description, header.folder, header.tags);

  if is_edit then
    update workflow_internal.workflow_versions v
    set revision = v.revision + 1, version_note = edited_note, definition_id = edited_id,
      updated_at = edited.updated_at, updated_by = auth.uid()
    where v.id = kept.id;
    if edited_id <> kept.definition_id then
      perform workflow_internal.drop_unused_definition(kept.definition_id);
    end if;
  end if;
  if is_edit or edited is distinct from header then
    update workflow_internal.workflows w
    set name = edited.name, description = edited.description, folder = edited.folder, category = edited.category,
      tags = edited.tags, is_template = edited.is_template, is_favorite = edited.is_favorite, status = edited.status, archived_at = edited.archived_at, updated_at = edited.updated_at,
      revision = w.revision + is_edit::integer, version_note = edited_note, updated_by = case when is_edit then auth.uid() else w.updated_by end
    where w.id = header.id;
  end if;
  return kept.id;
end
$$;

comment on function workflow_internal.update_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer, uuid) is
  'Edit a workflow in place

changes: by column, as for edited_header, and version_note; null clears, trigger among them. Of nodes, edges, trigger and variables
what is null is kept. Returns the current version''s id.
expected_revision, expected_version_id: what the caller thinks is current. What changes nothing writes nothing.
Errors: PT403, PT404, PT409 something else is current, PT413, PT422.';

revoke all on function workflow_internal.update_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.update_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer, uuid) to authenticated, service_role;
