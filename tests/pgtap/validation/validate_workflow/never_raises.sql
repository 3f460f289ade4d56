begin;
select plan(8);

create function pg_temp.found(nodes jsonb, edges jsonb default '[]') returns setof text language sql as $$
  select concat_ws(' ', v.severity, v.code, v.path) from validate_workflow(found.nodes, found.edges) v
  where v.code not in ('position_missing', 'type_missing')
$$;

select results_eq($$select pg_temp.found(null, null)$$, array['error nodes_not_array $.nodes'], 'null nodes; null edges are none');
select results_eq(
  format('select pg_temp.found(%L, %L)', odd.value, odd.value),
  array['error nodes_not_array $.nodes', 'error edges_not_array $.edges'], odd.value || ' is no array'
)
from (values ('5'), ('"x"'), ('{}'), ('true')) as odd (value);
select results_eq(
  $$select pg_temp.found('[null, 1, "", [], {"id": "a"}]', '[null, 1, "", []]')$$,
  array['error node_not_object $.nodes[0]', 'error node_not_object $.nodes[1]', 'error node_not_object $.nodes[2]',
    'error node_not_object $.nodes[3]', 'error edge_not_object $.edges[0]', 'error edge_not_object $.edges[1]',
    'error edge_not_object $.edges[2]', 'error edge_not_object $.edges[3]', 'info node_unconnected $.nodes[4]'],
  'elements that are no objects'
);
select results_eq(
  $$select pg_temp.found((repeat('[', 1000) || repeat(']', 1000))::jsonb)$$,
  array['error definition_too_deep $.nodes', 'error node_not_object $.nodes[0]'], 'a thousand levels'
);
select results_eq(
  $$select pg_temp.found('[{"id": "a", "data": 1e131071}]')$$, array['error number_unreadable $.nodes'], 'a number bomb'
);

select * from finish();
rollback;
