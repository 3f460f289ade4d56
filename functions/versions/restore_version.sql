-- Makes an older version's definition current again, as a new version: nothing of the history is lost.
create or replace function public.restore_version(workflow_id uuid, version integer, expected_version integer default null)
returns public.workflow_sessions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  restored_id uuid := workflow_internal.restore_version(
    restore_version.workflow_id, restore_version.version, restore_version.expected_version
  );
begin
  return workflow_internal.own_workflow(restored_id);
end
$$;

comment on function public.restore_version(uuid, integer, integer) is
  'Restore a version

Returns the current version: a new one with the restored definition, whose parent_workflow_id is the restored version. Restoring what is
current changes nothing. expected_version: refuse when another version is current.
Errors: PT403 a template of another user; PT404 no such workflow or version, or not yours; PT409 stale expected_version, with the current one in DETAIL.';

revoke all on function public.restore_version(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.restore_version(uuid, integer, integer) to authenticated, service_role;
