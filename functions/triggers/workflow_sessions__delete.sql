-- Makes a delete of any row of the view delete its workflow.
create or replace function workflow_internal.workflow_sessions__delete()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A template of another user can be seen but not deleted, like any row that a policy shows but does not let delete.
  if old.user_id is distinct from auth.uid() and not workflow_internal.is_service() then
    return null;
  end if;
  -- An earlier row of the same statement may have deleted the workflow already.
  if exists (select from workflow_internal.workflows w where w.id = old.workflow_id) then
    perform workflow_internal.delete_workflow(old.workflow_id);
  end if;
  return old;
end
$$;

comment on function workflow_internal.workflow_sessions__delete() is 'Delete the workflow of a row';

revoke all on function workflow_internal.workflow_sessions__delete() from public, anon, authenticated, service_role;
