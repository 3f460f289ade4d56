begin;
select plan(8);

select results_eq($$select tests.problems(null, null)$$, array['error nodes_not_array $.nodes'], 'null nodes; null edges are none');
select results_eq(
  format('select tests.problems(%L, %L)', odd.value, odd.value),
  array['error nodes_not_array $.nodes', 'error edges_not_array $.edges'], odd.value || ' is no array'
)
from (values ('5'), ('"x"'), ('{}'), ('true')) as odd (value);
select results_eq(
  $$select tests.problems('[null, 1, "", [], {"id": "a"}]', '[null, 1, "", []]')$$,
  array['error node_not_object $.nodes[0]', 'error node_not_object $.nodes[1]', 'error node_not_object $.nodes[2]',
    'error node_not_object $.nodes[3]', 'error edge_not_object $.edges[0]', 'error edge_not_object $.edges[1]',
    'error edge_not_object $.edges[2]', 'error edge_not_object $.edges[3]', 'info node_unconnected $.nodes[4]'],
  'elements that are no objects'
);
select results_eq(
  $$select tests.problems((repeat('[', 1000) || repeat(']', 1000))::jsonb)$$,
  array['error definition_too_deep $.nodes', 'error node_not_object $.nodes[0]'], 'a thousand levels'
);
select results_eq(
  $$select tests.problems('[{"id": "a", "data": 1e131071}]')$$, array['error number_unreadable $.nodes'], 'a number bomb'
);

select * from finish();
rollback;
