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

-- The two fingerprints of {"nodes": …, "edges": …, "trigger": …, "variables": …}, of which any may be missing.
create function tests.hashes(definition jsonb)
  returns bigint[]
  language sql
begin atomic
  select array[
    workflow_internal.definition_hash(
      coalesce(hashes.definition -> 'nodes', '[]'), coalesce(hashes.definition -> 'edges', '[]'),
      hashes.definition -> 'trigger', coalesce(hashes.definition -> 'variables', '{}')
    ),
    workflow_internal.layout_hash(coalesce(hashes.definition -> 'nodes', '[]'))
  ];
end;

-- What validate_workflow says of a definition, but that nodes have no position or type, as those of most tests.
create function tests.problems(nodes jsonb, edges jsonb default '[]')
  returns setof text
  language sql
begin atomic
  select concat_ws(' ', v.severity, v.code, v.path) from public.validate_workflow(problems.nodes, problems.edges) v
  where v.code not in ('position_missing', 'type_missing');
end;

-- Where the rows of all workflows are: a row that is written gets another place.
create function tests.places()
  returns text
  language sql
begin atomic
  select concat_ws(' ',
    (select string_agg(w.ctid::text, ',' order by w.id) from workflow_internal.workflows w),
    (select string_agg(v.ctid::text, ',' order by v.id) from workflow_internal.workflow_versions v),
    (select string_agg(d.ctid::text || d.id, ',' order by d.id) from workflow_internal.workflow_definitions d),
    (select string_agg(t.ctid::text, ',' order by t.workflow_id) from workflow_internal.templates t)
  );
end;

-- Has the search documents written that wait for it, as maintenance does.
create function tests.index_workflows()
  returns integer
  language sql
begin atomic
  select workflow_internal.index_workflows(array_agg(u.user_id), array_agg(u.workflow_id))
  from workflow_internal.unindexed_workflows u;
end;
