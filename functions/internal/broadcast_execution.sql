-- Hands Supabase Realtime the status of a run, for the private topic of the run's owner.
create or replace function workflow_internal.broadcast_execution(execution_id uuid, workflow_id uuid, user_id uuid, status text)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Whoever holds the table locked holds up no run.
set lock_timeout = '100ms'
as $$
-- The row that realtime.send writes, and not the function: it is compiled once a session, by whoever calls it first. A caller who has
-- made a type pg_temp.uuid and calls it before us would have a CHECK of their own run with our rights.
begin
  if workflow_internal.may_write_to_realtime() is not true then
    return;
  end if;
  execute format(
    'insert into %I.messages (topic, extension, event, payload, private) values ($1, ''broadcast'', $2, $3, true)', 'realtime'
  )
  using 'workflow-sessions:' || broadcast_execution.user_id, 'execution_status', jsonb_build_object(
    'execution_id', broadcast_execution.execution_id, 'workflow_id', broadcast_execution.workflow_id, 'status', broadcast_execution.status
  );
exception
  when others then
    -- The run counts, and the feed does not: a day without a partition, for instance. The caller is not told what others' tables hold.
    raise log 'workflow-sessions: the change feed could not broadcast: % (%)', sqlerrm, sqlstate;
end
$$;

comment on function workflow_internal.broadcast_execution(uuid, uuid, uuid, text) is
  'Broadcast the status of a run by Supabase Realtime

Event execution_status with {execution_id, workflow_id, status} on the private topic workflow-sessions:<user_id>. What goes wrong is written to
the server''s log and fails nothing. For announce_execution; API roles cannot call it.';

revoke all on function workflow_internal.broadcast_execution(uuid, uuid, uuid, text) from public, anon, authenticated, service_role;
