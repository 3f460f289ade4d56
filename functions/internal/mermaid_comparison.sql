-- Draws two definitions as one Mermaid flowchart in which what differs is coloured.
create or replace function workflow_internal.mermaid_comparison(from_definition jsonb, to_definition jsonb)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  changes public.definition_change[] := array(
    select c from workflow_internal.definition_changes(mermaid_comparison.from_definition, mermaid_comparison.to_definition) c
  );
  -- What is gone comes after all that is there, so n3 is $.nodes[3] of the newer definition.
  removed_nodes jsonb;
  removed_edges jsonb;
  node_classes text[];
  edge_classes text[];
  settings bigint;
begin
  select coalesce(jsonb_agg(c.old_value order by c.old_place) filter (where c.kind = 'node_removed'), '[]'),
    coalesce(jsonb_agg(c.old_value order by c.old_place) filter (where c.kind = 'edge_removed'), '[]'),
    count(*) filter (where c.kind = 'setting_changed')
  into removed_nodes, removed_edges, settings from unnest(changes) c;
  node_classes := workflow_internal.change_classes(
    changes, 'node', jsonb_array_length(mermaid_comparison.to_definition -> 'nodes'), jsonb_array_length(removed_nodes)
  );
  edge_classes := workflow_internal.change_classes(
    changes, 'edge', jsonb_array_length(mermaid_comparison.to_definition -> 'edges'), jsonb_array_length(removed_edges)
  );

  return workflow_internal.mermaid_flowchart(
    (mermaid_comparison.to_definition -> 'nodes') || removed_nodes, (mermaid_comparison.to_definition -> 'edges') || removed_edges,
    node_classes, edge_classes,
    concat_ws(e'\n',
      case when settings > 0 then format('  settings["changes of trigger and variables #40;%s#41;"]:::changed', settings) end,
      '  subgraph legend ["Legend"]',
      '    k0["added"]:::added', '    k1["removed"]:::removed', '    k2["changed"]:::changed', '    k3["moved"]:::moved',
      '  end',
      '  classDef added fill:#dafbe1,stroke:#1a7f37,color:#24292f',
      '  classDef removed fill:#ffebe9,stroke:#cf222e,color:#24292f,stroke-dasharray:6 4',
      '  classDef changed fill:#fff1d6,stroke:#bf8700,color:#24292f',
      '  classDef moved stroke-dasharray:2 2'
    )
  );
end
$$;

comment on function workflow_internal.mermaid_comparison(jsonb, jsonb) is
  'Two checked definitions as one Mermaid flowchart

As compare_versions_to_mermaid says.';

revoke all on function workflow_internal.mermaid_comparison(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_comparison(jsonb, jsonb) to authenticated, service_role;
