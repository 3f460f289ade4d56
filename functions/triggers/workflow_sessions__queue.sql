-- Queues a statement on the view behind those of the same user that have not ended.
create or replace function workflow_internal.workflow_sessions__queue()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only the trigger can call it, and it queues for the caller alone.
begin
  perform workflow_internal.queue_writer(auth.uid());
  return null;
end
$$;

comment on function workflow_internal.workflow_sessions__queue() is 'Queue a statement that may change several workflows';

revoke all on function workflow_internal.workflow_sessions__queue() from public, anon, authenticated, service_role;
