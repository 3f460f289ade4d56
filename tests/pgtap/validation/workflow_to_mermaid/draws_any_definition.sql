begin;
select plan(5);

create function pg_temp.drawn(nodes jsonb, edges jsonb) returns text language sql as $$
  select regexp_replace(workflow_internal.mermaid_flowchart(drawn.nodes, drawn.edges), '\n  classDef [^\n]*', '', 'g')
$$;
select is(pg_temp.drawn(odd.nodes, odd.edges), odd.expected, 'nodes ' || coalesce(odd.nodes::text, 'null'))
from (values
  (null, null, 'flowchart LR'),
  ('5', '{}', 'flowchart LR'),
  ('[]'::jsonb, '[]'::jsonb, 'flowchart LR'),
  ('[1, {"id": "a"}, {"id": "a"}, {"data": {"label": " "}}]', '[{"source": "a", "target": "a"}]',
    E'flowchart LR\n  n0["n0"]\n  n1["a"]\n  n2["a"]\n  n3["n3"]\n  n1 --> n1')
) as odd (nodes, edges, expected);
select alike(
  pg_temp.drawn(tests.nodes(1200), tests.edges(1199)), '%n998 --> n999' || E'\n' || '  more["200 nodes and 200 edges are not drawn"]:::note',
  'a thousand nodes at most'
);

select * from finish();
rollback;
