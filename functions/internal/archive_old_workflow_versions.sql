-- Marks all but the newest versions of a user's workflows of one name as archived.
create or replace function workflow_internal.archive_old_workflow_versions(
  workflow_name text, user_id uuid, keep_versions integer
)
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; acting_user checks the caller.
-- Lock order: the user's queue, headers by id, then their versions.
declare
  owner_id uuid := workflow_internal.acting_user(archive_old_workflow_versions.user_id);
  header record;
  archived integer;
  archived_in_all integer := 0;
begin
  if archive_old_workflow_versions.workflow_name is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_name');
  elsif coalesce(archive_old_workflow_versions.keep_versions, 0) < 1 then
    perform workflow_internal.raise_error('number_invalid', '$.keep_versions');
  end if;
  perform workflow_internal.queue_writer(owner_id);
  for header in
    select w.id, w.current_version from workflow_internal.workflows w
    where w.user_id = owner_id and w.name = archive_old_workflow_versions.workflow_name
    order by w.id
    for no key update
  loop
    -- The current version is the newest, so it is always among those that are kept.
    update workflow_internal.workflow_versions v set archived_at = clock_timestamp()
    where v.workflow_id = header.id and v.archived_at is null
      and v.version <= header.current_version - archive_old_workflow_versions.keep_versions
      -- What carries a label is in use. Labels move under the same lock.
      and not exists (
        select from workflow_internal.version_labels l where l.workflow_id = v.workflow_id and l.version = v.version
      );
    get diagnostics archived = row_count;
    archived_in_all := archived_in_all + archived;
  end loop;
  return archived_in_all;
end
$$;

comment on function workflow_internal.archive_old_workflow_versions(text, uuid, integer) is
  'Archive all but the newest versions

Returns how many were archived now. Errors: PT401, PT403, PT422.';

revoke all on function workflow_internal.archive_old_workflow_versions(text, uuid, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.archive_old_workflow_versions(text, uuid, integer) to authenticated, service_role;
