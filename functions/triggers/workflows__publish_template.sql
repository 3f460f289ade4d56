-- Keeps the public face of a template equal to its current version, and refuses to show a credential.
create or replace function workflow_internal.workflows__publish_template()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because deleting an account reaches workflows as whoever deletes it; only the trigger can call it.
declare
  current_version workflow_internal.workflow_versions;
  public_definition_id uuid;
begin
  if new.is_template and new.archived_at is null then
    select v.* into strict current_version from workflow_internal.workflow_versions v
    where v.workflow_id = new.id and v.version = new.current_version;
    perform workflow_internal.check_publication(new, current_version);
    insert into workflow_internal.templates as t (
      workflow_id, version_id, definition_id, user_id, version, revision, name, description, category, tags,
      status, version_note, created_at, updated_at
    )
    values (
      new.id, current_version.id, current_version.definition_id, new.user_id, current_version.version, current_version.revision,
      new.name, new.description, new.category, new.tags, new.status, current_version.version_note, current_version.created_at,
      new.updated_at
    )
    on conflict on constraint templates_pkey do update
    set version_id = excluded.version_id, definition_id = excluded.definition_id, version = excluded.version,
      revision = excluded.revision, name = excluded.name, description = excluded.description, category = excluded.category,
      tags = excluded.tags, status = excluded.status, version_note = excluded.version_note,
      created_at = excluded.created_at, updated_at = excluded.updated_at
    returning t.definition_id into public_definition_id;
    -- Asked first: "on conflict" waits for a copier whose transaction is open.
    insert into workflow_internal.template_counts (workflow_id)
    select new.id where not exists (select from workflow_internal.template_counts c where c.workflow_id = new.id);
  else
    delete from workflow_internal.templates t where t.workflow_id = new.id;
  end if;
  update workflow_internal.workflow_definitions d
  set is_public = not d.is_public
  where d.workflow_id = new.id and d.is_public <> coalesce(d.id = public_definition_id, false);
  return null;
end
$$;

comment on function workflow_internal.workflows__publish_template() is
  'Keep a template''s public face up to date

An archived template is not shown, and nothing is shown that holds a credential (PT422). Runs after the header is written, which every change of a workflow does last.';

revoke all on function workflow_internal.workflows__publish_template() from public, anon, authenticated, service_role;
