-- Restores the version that a statement on the view flags as current; one version of a workflow in one statement.
create or replace function workflow_internal.flag_version(version_id uuid)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(flag_version.version_id);
  flagged integer;
begin
  select v.version into strict flagged from workflow_internal.workflow_versions v where v.id = flag_version.version_id;
  insert into workflow_internal.flagged_workflows as f (workflow_id) values (header.id)
  on conflict on constraint flagged_workflows_pkey do update set writer = excluded.writer where f.writer <> excluded.writer;
  if not found then
    perform workflow_internal.raise_error('one_version_at_a_time', '$.is_current_version');
  end if;
  return workflow_internal.restore_version(header.id, flagged);
end
$$;

comment on function workflow_internal.flag_version(uuid) is
  'Restore the version that a statement flags

Returns the current version''s id. Errors: PT404, PT422 an earlier row of the statement flagged another version.';

revoke all on function workflow_internal.flag_version(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.flag_version(uuid) to authenticated, service_role;
