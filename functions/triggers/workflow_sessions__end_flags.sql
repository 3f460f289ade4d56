-- Forgets what a statement on the view has flagged as current, when it ends.
create or replace function workflow_internal.workflow_sessions__end_flags()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only the trigger can call it, and it removes rows of its own transaction alone.
begin
  delete from workflow_internal.flagged_workflows f where f.writer = pg_current_xact_id();
  return null;
end
$$;

comment on function workflow_internal.workflow_sessions__end_flags() is 'Forget what a statement has flagged';

revoke all on function workflow_internal.workflow_sessions__end_flags() from public, anon, authenticated, service_role;
