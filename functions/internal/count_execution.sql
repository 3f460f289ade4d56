-- Counts a run of a workflow in the slot of this connection.
create or replace function workflow_internal.count_execution(workflow_id uuid, user_id uuid, at timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into workflow_internal.execution_counters as c (workflow_id, slot, user_id, execution_count, last_executed_at)
  values (
    count_execution.workflow_id, (pg_backend_pid() % 8)::smallint, count_execution.user_id, 1, count_execution.at
  )
  on conflict on constraint execution_counters_pkey do update
  set execution_count = c.execution_count + 1,
    last_executed_at = greatest(c.last_executed_at, excluded.last_executed_at);
end
$$;

comment on function workflow_internal.count_execution(uuid, uuid, timestamptz) is
  'Count a run

For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.count_execution(uuid, uuid, timestamptz) from public, anon, authenticated, service_role;
