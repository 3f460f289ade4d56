-- Draws a definition as a Mermaid flowchart.
create or replace function workflow_internal.mermaid_flowchart(nodes jsonb, edges jsonb)
returns text
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  given_nodes jsonb := case when jsonb_typeof(mermaid_flowchart.nodes) = 'array' then mermaid_flowchart.nodes else '[]' end;
  given_edges jsonb := case when jsonb_typeof(mermaid_flowchart.edges) = 'array' then mermaid_flowchart.edges else '[]' end;
begin
  return (
    with drawn as materialized (
      select n.node, n.place
      from jsonb_array_elements(given_nodes) with ordinality as n (node, place)
      order by n.place limit 1000
    ), links as materialized (
      select e.edge, e.place, s.place as source, t.place as target, e.edge ->> 'source' as source_id, e.edge ->> 'target' as target_id
      from jsonb_array_elements(given_edges) with ordinality as e (edge, place)
      left join workflow_internal.node_places(given_nodes) s on s.id = e.edge ->> 'source'
      left join workflow_internal.node_places(given_nodes) t on t.id = e.edge ->> 'target'
      where coalesce(s.place, 1) <= 1000 and coalesce(t.place, 1) <= 1000
        and e.edge ->> 'source' is not null and e.edge ->> 'target' is not null
      order by e.place limit 2000
    ), missing as materialized (
      select m.id, row_number() over (order by min(m.place)) - 1 as nth
      from (
        select l.source_id, l.place from links l where l.source is null
        union all select l.target_id, l.place from links l where l.target is null
      ) as m (id, place)
      group by m.id
    ), lines as (
      select 1 as part, d.place, workflow_internal.mermaid_node(d.node, 'n' || d.place - 1) as line
      from drawn d
      union all
      select 2, m.nth, format('  m%s[%s]:::missing', m.nth, workflow_internal.escaped_label('missing: ' || m.id)) from missing m
      union all
      select 3, l.place, format('  %s %s %s',
        coalesce('n' || l.source - 1, 'm' || a.nth), workflow_internal.mermaid_arrow(l.edge), coalesce('n' || l.target - 1, 'm' || b.nth))
      from links l
      left join missing a on l.source is null and a.id = l.source_id
      left join missing b on l.target is null and b.id = l.target_id
      union all
      select 4, 1, format('  more["%s nodes and %s edges are not drawn"]:::note', r.nodes, r.edges)
      from (
        select jsonb_array_length(given_nodes) - (select count(*) from drawn) as nodes,
          jsonb_array_length(given_edges) - (select count(*) from links) as edges
      ) r
      where r.nodes > 0 or r.edges > 0
    )
    select concat_ws(E'\n', 'flowchart LR', string_agg(l.line, E'\n' order by l.part, l.place),
      '  classDef missing stroke-dasharray: 4 4', '  classDef note fill:#fff8c5,stroke:#d4a72c,color:#24292f')
    from lines l
  );
end
$$;

comment on function workflow_internal.mermaid_flowchart(jsonb, jsonb) is
  'A definition as a Mermaid flowchart

The node $.nodes[3] is n3. Ids that edges name and no node has are dashed nodes m0, m1 … At most 1,000 nodes and 2,000 edges: a note says how many more
there are. What is not an array is drawn as an empty one.';

revoke all on function workflow_internal.mermaid_flowchart(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_flowchart(jsonb, jsonb) to authenticated, service_role;
