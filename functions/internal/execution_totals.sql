-- Adds up how often a workflow ran, and when last.
create or replace function workflow_internal.execution_totals(
  workflow_id uuid, out execution_count bigint, out last_executed_at timestamptz
)
returns setof record
language sql
stable
security invoker
begin atomic
  select coalesce(sum(c.execution_count)::bigint, 0), max(c.last_executed_at)
  from workflow_internal.execution_counters c where c.workflow_id = execution_totals.workflow_id;
end;

comment on function workflow_internal.execution_totals(uuid) is
  'How often a workflow ran, and when last

last_executed_at is null for one that never ran. A set of one row, since the planner takes only sets into the query that asks for them.';

revoke all on function workflow_internal.execution_totals(uuid) from public, anon, authenticated, service_role;
