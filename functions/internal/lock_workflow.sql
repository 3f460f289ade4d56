-- Locks a workflow for a change and gives its header, after checking that it is the caller's to change.
create or replace function workflow_internal.lock_workflow(workflow_id uuid)
returns workflow_internal.workflows
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  header workflow_internal.workflows;
  acts_as_service boolean := workflow_internal.is_service();
begin
  -- The owner is part of the condition, so that nobody waits for, or holds, a lock on a row that is not theirs.
  select w.* into header
  from workflow_internal.workflow_versions v
  join workflow_internal.workflows w on w.id = v.workflow_id
  where v.id = lock_workflow.workflow_id and (acts_as_service or w.user_id = auth.uid())
  for no key update of w;
  if not found then
    perform workflow_internal.raise_unavailable(lock_workflow.workflow_id);
  end if;
  return header;
end
$$;

comment on function workflow_internal.lock_workflow(uuid) is
  'Lock a workflow that the caller may change

workflow_id: the id of any of its versions. For functions that run as the owner of the tables; API roles cannot call it.
Errors: PT403 a template of another user; PT404 not found or not yours; PT422 no id.';

revoke all on function workflow_internal.lock_workflow(uuid) from public, anon, authenticated, service_role;
