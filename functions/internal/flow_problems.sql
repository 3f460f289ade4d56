-- Lists what is odd about how nodes are joined: loops, what no start leads to, what stands alone.
create or replace function workflow_internal.flow_problems(nodes jsonb, edges jsonb)
returns setof public.definition_problem
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total integer := jsonb_array_length(flow_problems.nodes);
  sources integer[];
  targets integer[];
  first_edge integer[] := array_fill(0, array[total + 1]);
  is_target boolean[] := array_fill(false, array[total]);
  starts integer[];
  unreached boolean[];
begin
  -- Nodes are their places. Edges in order of their sources, doubled ones and loops of one edge left out.
  select coalesce(array_agg(j.source order by j.source, j.target), '{}'), coalesce(array_agg(j.target order by j.source, j.target), '{}')
  into sources, targets
  from (
    select distinct s.place::integer as source, t.place::integer as target
    from jsonb_array_elements(flow_problems.edges) as e (edge)
    join workflow_internal.node_places(flow_problems.nodes) s
      on s.id = case jsonb_typeof(e.edge -> 'source') when 'string' then e.edge ->> 'source' end
    join workflow_internal.node_places(flow_problems.nodes) t
      on t.id = case jsonb_typeof(e.edge -> 'target') when 'string' then e.edge ->> 'target' end
    where s.place <> t.place
  ) j;

  -- Where the edges of each node begin; they end where those of the next one begin.
  for edge in reverse cardinality(sources) .. 1 loop
    first_edge[sources[edge]] := edge;
    is_target[targets[edge]] := true;
  end loop;
  first_edge[total + 1] := cardinality(sources) + 1;
  for node in reverse total .. 1 loop
    if first_edge[node] = 0 then
      first_edge[node] := first_edge[node + 1];
    elsif not is_target[node] then
      starts := starts || node;
    end if;
  end loop;

  return query select c.* from workflow_internal.cycle_problems(flow_problems.nodes, first_edge, targets) c;
  if starts is null and cardinality(sources) > 0 then
    return next ('warning', 'no_start', '$.nodes',
      'Every node that leads to another has an incoming edge, so there is no start')::public.definition_problem;
  else
    unreached := workflow_internal.unreached_nodes(first_edge, targets, starts);
  end if;
  return query
  select p.severity, p.code, format('$.nodes[%s]', n.place - 1), format(p.message, left(n.node ->> 'id', 60))
  -- Side by side, not joined: of joins that it takes for small the planner makes nested loops.
  from rows from (jsonb_array_elements(flow_problems.nodes), unnest(is_target), unnest(unreached)) with ordinality
    as n (node, is_target, is_unreached, place)
  cross join lateral (values
    ('warning', n.is_target and n.is_unreached, 'node_unreachable', 'No start leads to "%s"'),
    ('info', total > 1 and not n.is_target and workflow_internal.id_flaw(n.node -> 'id') is null and first_edge[n.place] = first_edge[n.place + 1]
      and not workflow_internal.is_annotation(n.node), 'node_unconnected', 'No edge joins "%s" to another node')
  ) as p (severity, applies, code, message)
  where p.applies
  order by n.place;
end
$$;

comment on function workflow_internal.flow_problems(jsonb, jsonb) is
  'What is odd about how nodes are joined

nodes, edges: arrays. A start is a node with outgoing edges and without incoming ones. Takes time in proportion to nodes and edges.';

revoke all on function workflow_internal.flow_problems(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.flow_problems(jsonb, jsonb) to authenticated, service_role;
