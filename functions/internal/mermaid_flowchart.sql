-- Draws nodes and edges as a Mermaid flowchart, coloured where it is told how.
create or replace function workflow_internal.mermaid_flowchart(
  nodes jsonb, edges jsonb, node_classes text[] default '{}', edge_classes text[] default '{}', remark text default null
)
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
    -- What has a class comes first where not all can be drawn.
    with drawn as materialized (
      select n.node, n.place, c.class
      from jsonb_array_elements(given_nodes) with ordinality as n (node, place)
      left join unnest(mermaid_flowchart.node_classes) with ordinality as c (class, place) on c.place = n.place
      order by c.class is null, n.place limit 1000
    ), links as materialized (
      select e.edge, e.place, c.class, s.place as source, t.place as target,
        e.edge ->> 'source' as source_id, e.edge ->> 'target' as target_id
      from jsonb_array_elements(given_edges) with ordinality as e (edge, place)
      left join unnest(mermaid_flowchart.edge_classes) with ordinality as c (class, place) on c.place = e.place
      left join workflow_internal.node_places(given_nodes) s on s.id = e.edge ->> 'source'
      left join workflow_internal.node_places(given_nodes) t on t.id = e.edge ->> 'target'
      where (s.place is null or s.place in (select d.place from drawn d)) and (t.place is null or t.place in (select d.place from drawn d))
        and e.edge ->> 'source' is not null and e.edge ->> 'target' is not null
      order by c.class is null, e.place limit 2000
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
      union all
      select 5, min(d.place), format('  class %s %s', string_agg('n' || d.place - 1, ',' order by d.place), d.class)
      from drawn d where d.class is not null group by d.class
      union all
      -- Mermaid counts links from 0, in the order in which they are drawn.
      select 6, min(n.nth), workflow_internal.mermaid_link_style(array_agg(n.nth order by n.nth), n.class)
      from (select l.class, row_number() over (order by l.place) - 1 as nth from links l) n
      where n.class is not null group by n.class
    )
    select concat_ws(E'\n', 'flowchart LR', string_agg(l.line, E'\n' order by l.part, l.place),
      '  classDef missing stroke-dasharray: 4 4', '  classDef note fill:#fff8c5,stroke:#d4a72c,color:#24292f', mermaid_flowchart.remark)
    from lines l
  );
end
$$;

comment on function workflow_internal.mermaid_flowchart(jsonb, jsonb, text[], text[], text) is
  'A definition as a Mermaid flowchart

The node $.nodes[3] is n3. Ids that edges name and no node has are dashed nodes m0, m1 … At most 1,000 nodes and 2,000 edges: a note says how many more
there are. What is not an array is drawn as an empty one. node_classes, edge_classes: what each is drawn as, by its place, null for plain: of nodes a
class, of edges what mermaid_link_style knows. remark: lines of Mermaid that come last.';

revoke all on function workflow_internal.mermaid_flowchart(jsonb, jsonb, text[], text[], text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_flowchart(jsonb, jsonb, text[], text[], text) to authenticated, service_role;
