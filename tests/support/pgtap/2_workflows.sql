-- Definitions to fill workflows with.

-- n nodes as ReactFlow writes them: node-1, node-2, …
create function tests.nodes(n integer)
  returns jsonb
  language sql
  immutable
begin atomic
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'id', 'node-' || i,
      'type', 'default',
      'position', jsonb_build_object('x', i * 200, 'y', 100),
      'data', jsonb_build_object('label', 'Node ' || i)
    ) order by i), '[]')
  from generate_series(1, nodes.n) as i;
end;

-- n edges that join n + 1 nodes in a line.
create function tests.edges(n integer)
  returns jsonb
  language sql
  immutable
begin atomic
  select coalesce(jsonb_agg(
    jsonb_build_object(
      'id', 'edge-' || i,
      'source', 'node-' || i,
      'target', 'node-' || (i + 1)
    ) order by i), '[]')
  from generate_series(1, edges.n) as i;
end;

-- Has the search documents written that wait for it, as maintenance does.
create function tests.index_workflows()
  returns integer
  language sql
begin atomic
  select workflow_internal.index_workflows(array_agg(u.user_id), array_agg(u.workflow_id))
  from workflow_internal.unindexed_workflows u;
end;
