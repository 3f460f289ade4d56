-- Counts the nodes of a run whose ends were recorded.
create or replace function workflow_internal.recorded_node_count(execution_id uuid)
returns integer
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
    select count(*)::integer
    from (
      select distinct on (r.node_id) r.status
      from workflow_internal.node_results r
      where r.execution_id = recorded_node_count.execution_id
      order by r.node_id desc, r.execution_attempt desc, r.attempt desc
    ) l
    where l.status in ('completed', 'failed')
  );
end
$$;

comment on function workflow_internal.recorded_node_count(uuid) is
  'How many nodes of a run ran to their end

Nodes whose last try completed or failed, as they were recorded. Reads what the caller may read.';

revoke all on function workflow_internal.recorded_node_count(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.recorded_node_count(uuid) to authenticated, service_role;
