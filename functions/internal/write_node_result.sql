-- Writes the row of a node's try, over what the same try recorded before.
create or replace function workflow_internal.write_node_result(
  active workflow_internal.active_executions, node_id text, node_type text, status text, output jsonb, error text,
  started_at timestamptz, completed_at timestamptz, attempt integer, size integer, at timestamptz
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  begun_at timestamptz := coalesce(
    write_node_result.started_at, case when write_node_result.status = 'running' then write_node_result.at end
  );
  -- An end by our clock is not before a start by the worker's.
  ended_at timestamptz := case when write_node_result.status not in ('pending', 'running')
    then greatest(coalesce(write_node_result.completed_at, write_node_result.at), begun_at) end;
begin
  insert into workflow_internal.node_results as r (
    execution_id, user_id, node_id, execution_attempt, attempt, node_type, status, output, error, result_bytes, started_at, completed_at
  )
  values (
    active.execution_id, active.user_id, write_node_result.node_id, active.attempt, write_node_result.attempt,
    write_node_result.node_type, write_node_result.status, write_node_result.output, write_node_result.error, write_node_result.size,
    begun_at, ended_at
  )
  on conflict on constraint node_results_pkey do update
  set node_type = coalesce(excluded.node_type, r.node_type), status = excluded.status, output = excluded.output, error = excluded.error,
    result_bytes = excluded.result_bytes,
    started_at = case when excluded.status <> 'pending' then coalesce(write_node_result.started_at, r.started_at, excluded.started_at) end,
    completed_at = case when excluded.completed_at is not null
      then greatest(excluded.completed_at, coalesce(write_node_result.started_at, r.started_at)) end;
end
$$;

comment on function workflow_internal.write_node_result(
  workflow_internal.active_executions, text, text, text, jsonb, text, timestamptz, timestamptz, integer, integer, timestamptz
) is
  'Write the row of a node''s try

active: the run''s active row, which the caller has locked. The last write wins; the type, and when it began, are kept where nothing is stated. For
functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.write_node_result(
  workflow_internal.active_executions, text, text, text, jsonb, text, timestamptz, timestamptz, integer, integer, timestamptz
) from public, anon, authenticated, service_role;
