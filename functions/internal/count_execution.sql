-- Counts a run of a workflow in the slot of this connection.
create or replace function workflow_internal.count_execution(workflow_id uuid, user_id uuid, at timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  own_slot smallint := (pg_backend_pid() % 8)::smallint;
begin
  update workflow_internal.execution_counters c
  set execution_count = c.execution_count + 1, last_executed_at = greatest(c.last_executed_at, count_execution.at)
  where c.workflow_id = count_execution.workflow_id and c.slot = own_slot;
  if found then
    return;
  end if;
  -- The first of its slot: the lock keeps the workflow until the row is there for its delete to see. Later ones need none, since the delete
  -- waits for the row that they update.
  perform from workflow_internal.workflows w where w.id = count_execution.workflow_id for key share;
  if not found then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
  insert into workflow_internal.execution_counters as c (workflow_id, slot, user_id, execution_count, last_executed_at)
  values (count_execution.workflow_id, own_slot, count_execution.user_id, 1, count_execution.at)
  on conflict on constraint execution_counters_pkey do update
  set execution_count = c.execution_count + 1,
    last_executed_at = greatest(c.last_executed_at, excluded.last_executed_at);
end
$$;

comment on function workflow_internal.count_execution(uuid, uuid, timestamptz) is
  'Count a run

For functions that have checked the caller; API roles cannot call it. Errors: PT404 the workflow was deleted meanwhile.';

revoke all on function workflow_internal.count_execution(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
