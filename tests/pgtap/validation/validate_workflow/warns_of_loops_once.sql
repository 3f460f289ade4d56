begin;
select plan(4);

select results_eq(
  $$select tests.problems('[{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}]', '[
    {"id": "1", "source": "a", "target": "b"}, {"id": "2", "source": "b", "target": "c"}, {"id": "3", "source": "c", "target": "b"},
    {"id": "4", "source": "c", "target": "d"}, {"id": "5", "source": "d", "target": "b"}
  ]')$$,
  array['warning cycle $.nodes[1]'],
  'two ways round the same nodes are one row'
);
select is(v.message, '7 nodes lead to each other: "node-1", "node-2", "node-3", "node-4", "node-5", …', 'with its first nodes')
from validate_workflow(
  '[{"id": "start", "type": "x"}]' || tests.nodes(7), tests.edges(6) || '[
    {"id": "in", "source": "start", "target": "node-4"}, {"id": "back", "source": "node-7", "target": "node-1"}
  ]'
) v where v.code = 'cycle';
select results_eq(
  $$select tests.problems(tests.nodes(6), tests.edges(5) || '[
    {"id": "x", "source": "node-3", "target": "node-2"}, {"id": "y", "source": "node-6", "target": "node-5"}
  ]')$$,
  array['warning cycle $.nodes[1]', 'warning cycle $.nodes[4]'],
  'loops apart are a row each'
);
select results_eq(
  $$select tests.problems(tests.nodes(2), tests.edges(1) || '[
    {"id": "self", "source": "node-1", "target": "node-1"}, {"id": "twice", "source": "node-1", "target": "node-2"},
    {"id": "other", "source": "node-1", "target": "node-2", "sourceHandle": "b"}
  ]')$$,
  array['warning self_loop $.edges[1]', 'warning parallel_edge $.edges[2]'],
  'an edge to itself is no cycle, and edges of different handles are not parallel'
);

select * from finish();
rollback;
