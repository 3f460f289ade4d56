begin;
select plan(3);

select results_eq(
  $$select tests.problems('[{}, {"id": null}, {"id": ""}, {"id": 7}, {"id": ["x"]}, {"id": "a"}, {"id": "b"}, {"id": "a"}]')$$,
  array[
    'error node_id_missing $.nodes[0].id', 'error node_id_missing $.nodes[1].id', 'error node_id_empty $.nodes[2].id',
    'error node_id_number $.nodes[3].id', 'error node_id_not_text $.nodes[4].id', 'error node_id_duplicate $.nodes[7].id',
    'info node_unconnected $.nodes[5]', 'info node_unconnected $.nodes[6]', 'info node_unconnected $.nodes[7]'
  ],
  'of nodes'
);
select results_eq(
  $$select tests.problems('[{"id": "a"}, {"id": "b"}]', '[
    {"source": "a", "target": "b"}, {"id": "", "source": "a", "target": "b", "sourceHandle": "1"},
    {"id": 7, "source": "a", "target": "b", "sourceHandle": "2"}, {"id": {}, "source": "a", "target": "b", "sourceHandle": "3"},
    {"id": "x", "source": "a", "target": "b", "sourceHandle": "4"}, {"id": "x", "source": "a", "target": "b", "sourceHandle": "5"}
  ]')$$,
  array[
    'error edge_id_missing $.edges[0].id', 'error edge_id_empty $.edges[1].id', 'error edge_id_number $.edges[2].id',
    'error edge_id_not_text $.edges[3].id', 'error edge_id_duplicate $.edges[5].id'
  ],
  'of edges'
);
select is(v.message, '"a" is the id of $.nodes[0], too', 'the message names the first one')
from validate_workflow('[{"id": "a"}, {"id": "a"}]') v where v.code = 'node_id_duplicate';

select * from finish();
rollback;
