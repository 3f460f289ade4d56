-- Puts all but the newest versions of the caller's workflows of one name away.
create or replace function public.archive_old_workflow_versions(
  workflow_name text,
  user_id uuid default auth.uid(),
  keep_versions integer default 5
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.archive_old_workflow_versions(
    archive_old_workflow_versions.workflow_name,
    archive_old_workflow_versions.user_id,
    archive_old_workflow_versions.keep_versions
  );
end
$$;

comment on function public.archive_old_workflow_versions(text, uuid, integer) is
  'Archive old versions

Returns how many versions were archived by this call: each workflow of that name keeps its newest keep_versions, the current one among
them, and those that carry a label. An archived version reads status archived and can still be read and restored. No workflow of that
name is no error: 0.
user_id: the owner; only service_role may name another than the caller.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT422 no name, or keep_versions below 1.';

revoke all on function public.archive_old_workflow_versions(text, uuid, integer) from public, anon, authenticated, service_role;
grant execute on function public.archive_old_workflow_versions(text, uuid, integer) to authenticated, service_role;
