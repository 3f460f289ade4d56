-- Archives several workflows, all or none.
create or replace function workflow_internal.archive_workflows(workflow_ids uuid[])
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflows checks the caller.
begin
  return (
    select count(workflow_internal.update_workflow(h.id, '{"is_archived": true}'))::integer
    from workflow_internal.lock_workflows(archive_workflows.workflow_ids) h
    where h.archived_at is null
  );
end
$$;

comment on function workflow_internal.archive_workflows(uuid[]) is
  'Archive several workflows

Returns how many were archived now. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.archive_workflows(uuid[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.archive_workflows(uuid[]) to authenticated, service_role;
