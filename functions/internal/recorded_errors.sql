-- Gives the errors that were recorded node by node, of nodes whose last try failed.
create or replace function workflow_internal.recorded_errors(execution_id uuid)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- The primary key read backwards has a node's last try first.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
begin
  return (
    select jsonb_agg(
      jsonb_build_object(
        'nodeId', l.node_id, 'nodeType', l.node_type, 'error', coalesce(l.error, 'The node failed.'),
        'timestamp', trunc(extract(epoch from l.completed_at) * 1000)::bigint
      )
      order by l.completed_at, l.node_id
    )
    from (
      select distinct on (r.node_id) r.node_id, r.node_type, r.status, r.error, r.completed_at
      from workflow_internal.node_results r
      where r.execution_id = recorded_errors.execution_id
      order by r.node_id desc, r.execution_attempt desc, r.attempt desc
    ) l
    where l.status = 'failed'
  );
end
$$;

comment on function workflow_internal.recorded_errors(uuid) is
  'Errors of a run as they were recorded

[{nodeId, nodeType, error, timestamp}] of nodes whose last try failed, in the order of their ends, timestamp in epoch milliseconds; null when none
did. Reads what the caller may read.';

revoke all on function workflow_internal.recorded_errors(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.recorded_errors(uuid) to authenticated, service_role;
