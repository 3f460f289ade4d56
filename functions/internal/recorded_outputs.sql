-- Gives the outputs that were recorded node by node, of each node's last try.
create or replace function workflow_internal.recorded_outputs(execution_id uuid)
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
    select jsonb_object_agg(l.node_id, l.output)
    from (
      select distinct on (r.node_id) r.node_id, r.output
      from workflow_internal.node_results r
      where r.execution_id = recorded_outputs.execution_id
      order by r.node_id desc, r.execution_attempt desc, r.attempt desc
    ) l
    where l.output is not null
  );
end
$$;

comment on function workflow_internal.recorded_outputs(uuid) is
  'Outputs of a run as they were recorded

An object by node id, of each node''s last try, without nodes that gave none; null when no node gave one. Reads what the caller may read.';

revoke all on function workflow_internal.recorded_outputs(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.recorded_outputs(uuid) to authenticated, service_role;
