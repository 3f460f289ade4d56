-- Moves a label to a version of a workflow, or takes it away.
create or replace function workflow_internal.set_version_label(workflow_id uuid, version integer, label text)
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
-- Lock order: the header first, then its versions.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(set_version_label.workflow_id);
  carrier integer;
begin
  perform workflow_internal.check_label(set_version_label.label, '$.label');
  select l.version into carrier from workflow_internal.version_labels l
  where l.workflow_id = header.id and l.label = set_version_label.label;
  if set_version_label.version is null then
    delete from workflow_internal.version_labels l where l.workflow_id = header.id and l.label = set_version_label.label;
    return carrier;
  end if;
  if set_version_label.version = carrier then
    return carrier;
  end if;

  -- What carries a label is in use: an archived version comes back.
  update workflow_internal.workflow_versions v set archived_at = null
  where v.workflow_id = header.id and v.version = set_version_label.version and v.archived_at is not null;
  if not found and not exists (
    select from workflow_internal.workflow_versions v
    where v.workflow_id = header.id and v.version = set_version_label.version
  ) then
    perform workflow_internal.raise_error('version_not_found', '$.version');
  elsif carrier is null and (
    select count(*) from workflow_internal.version_labels l where l.workflow_id = header.id
  ) >= 20 then
    perform workflow_internal.raise_error('too_many_labels', '$.label');
  end if;
  insert into workflow_internal.version_labels (workflow_id, version, user_id, labelled_at, labelled_by, label)
  values (header.id, set_version_label.version, header.user_id, clock_timestamp(), auth.uid(), set_version_label.label)
  on conflict on constraint version_labels_pkey do update
  set version = excluded.version, labelled_at = excluded.labelled_at, labelled_by = excluded.labelled_by;
  return carrier;
end
$$;

comment on function workflow_internal.set_version_label(uuid, integer, text) is
  'Move a label to a version

Returns the number of the version that carried it, null for none. Errors: PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.set_version_label(uuid, integer, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.set_version_label(uuid, integer, text) to authenticated, service_role;
