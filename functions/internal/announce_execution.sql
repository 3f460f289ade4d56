-- Tells whoever listens that a run has another status, if the change feed is on.
create or replace function workflow_internal.announce_execution(execution_id uuid, workflow_id uuid, user_id uuid, status text)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  feed text;
begin
  select s.change_feed into feed from workflow_internal.settings s;
  if feed = 'realtime' then
    perform workflow_internal.broadcast_execution(
      announce_execution.execution_id, announce_execution.workflow_id, announce_execution.user_id, announce_execution.status
    );
  -- One listener who reads nothing fills the queue of all databases, and a full one fails commits, which nothing here could catch.
  elsif feed = 'notify' and pg_notification_queue_usage() < 0.5 then
    -- Every session may listen: ids that say nothing to others, and no user.
    perform pg_notify('workflow_sessions', format(
      '{"execution_id": "%s", "workflow_id": "%s", "status": "%s"}',
      announce_execution.execution_id, announce_execution.workflow_id, announce_execution.status
    ));
  end if;
end
$$;

comment on function workflow_internal.announce_execution(uuid, uuid, uuid, text) is
  'Tell that a run has another status

status: queued, running, completed, failed or cancelled. Heard when the transaction commits, and never fails it. For functions that have
written the status; API roles cannot call it.';

revoke all on function workflow_internal.announce_execution(uuid, uuid, uuid, text) from public, anon, authenticated, service_role;
