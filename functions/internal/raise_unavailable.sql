-- Answers for a workflow that the caller may not change: a template may be known, anything else does not exist.
create or replace function workflow_internal.raise_unavailable(workflow_id uuid)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.require_user();
  if raise_unavailable.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  elsif exists (
    select from workflow_internal.templates t
    where raise_unavailable.workflow_id in (t.workflow_id, t.version_id)
  ) then
    perform workflow_internal.raise_error('template_of_another_user', '$.workflow_id');
  end if;
  perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
end
$$;

comment on function workflow_internal.raise_unavailable(uuid) is
  'Raise PT403 for a template of another user, PT404 for any other workflow

PT401 for a caller without a user. Tells nobody more than the view does: every template is public.';

revoke all on function workflow_internal.raise_unavailable(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.raise_unavailable(uuid) to authenticated, service_role;
