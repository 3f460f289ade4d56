begin;
select plan(4);

select results_eq(
  $$select tests.problems(tests.nodes(5), '[
    {"id": "1", "source": "node-1", "target": "node-2"}, {"id": "2", "source": "node-3", "target": "node-4"},
    {"id": "3", "source": "node-4", "target": "node-3"}, {"id": "4", "source": "node-4", "target": "node-5"}
  ]')$$,
  array['warning cycle $.nodes[2]', 'warning node_unreachable $.nodes[2]', 'warning node_unreachable $.nodes[3]',
    'warning node_unreachable $.nodes[4]'],
  'a loop without an entry, and what follows it'
);
select results_eq(
  $$select tests.problems(tests.nodes(2), tests.edges(1) || '[{"id": "back", "source": "node-2", "target": "node-1"}]')$$,
  array['warning cycle $.nodes[0]', 'warning no_start $.nodes'],
  'where everything goes in circles there is no start, which is said once'
);
select results_eq(
  $$select tests.problems(tests.nodes(3) || '[{"id": "note", "type": "n8n-nodes-base.stickyNote"}, {"id": "frame", "type": "group"}]',
    tests.edges(1))$$,
  array['info node_unconnected $.nodes[2]'],
  'a lone node is worth a word, a note or frame is not'
);
select is_empty($$select tests.problems(tests.nodes(1))$$, 'nor is the only node');

select * from finish();
rollback;
