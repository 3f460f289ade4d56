-- Takes definitions apart: each node, each edge, the trigger and the variables.
create or replace function workflow_internal.definition_parts(definition_ids uuid[])
returns table (definition_id uuid, setting text, part text, nth bigint)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- The null keeps an array without elements.
  return query
  select d.id, s.setting, s.part, row_number() over (order by i.place, s.rank, s.place)
  from unnest(definition_parts.definition_ids) with ordinality as i (id, place)
  join workflow_internal.workflow_definitions d on d.id = i.id
  cross join lateral (
    select 'nodes'::text, 1, n.place, n.value::text from jsonb_array_elements(d.nodes) with ordinality as n (value, place)
    union all select 'nodes', 1, 0, null
    union all select 'edges', 2, e.place, e.value::text from jsonb_array_elements(d.edges) with ordinality as e (value, place)
    union all select 'edges', 2, 0, null
    union all select 'trigger', 3, 1, coalesce(d.trigger::text, 'null')
    union all select 'variables', 4, 1, d.variables::text
  ) as s (setting, rank, place, part);
end
$$;

comment on function workflow_internal.definition_parts(uuid[]) is
  'The parts of definitions

setting: nodes, edges, trigger or variables. part: JSON. nth: the order of all of them. Nodes and edges have a part more, a null.
For functions that have checked the caller.';

revoke all on function workflow_internal.definition_parts(uuid[]) from public, anon, authenticated, service_role;
