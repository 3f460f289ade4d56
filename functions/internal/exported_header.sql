-- Gives the header of a workflow that the caller may read: its own, or that of a template.
create or replace function workflow_internal.exported_header(workflow_id uuid)
returns workflow_internal.workflows
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  header workflow_internal.workflows;
  acts_as_service boolean := workflow_internal.is_service();
begin
  perform workflow_internal.require_user();
  if exported_header.workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;
  select w.* into header
  from workflow_internal.workflows w
  where w.id = (select v.workflow_id from workflow_internal.workflow_versions v where v.id = exported_header.workflow_id)
    and (
      acts_as_service or w.user_id = auth.uid()
      -- An older version of somebody's template does not exist for others.
      or exists (
        select from workflow_internal.templates t
        where t.workflow_id = w.id and exported_header.workflow_id in (t.workflow_id, t.version_id)
      )
    );
  if not found then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
  return header;
end
$$;

comment on function workflow_internal.exported_header(uuid) is
  'The header of a workflow that the caller may read

workflow_id: the id of any of its versions; of another user''s template only the workflow''s own and the current version''s.
For functions that run as the owner of the tables; API roles cannot call it. Errors: PT401, PT404, PT422 no id.';

revoke all on function workflow_internal.exported_header(uuid) from public, anon, authenticated, service_role;
