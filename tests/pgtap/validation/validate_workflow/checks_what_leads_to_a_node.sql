begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
create function pg_temp.found(edges jsonb) returns setof text language sql as $$
  select concat_ws(' ', v.severity, v.code, v.path, v.message) from validate_workflow('[
    {"id": "start", "type": "trigger"}, {"id": "step", "type": "http"}, {"id": "join", "type": "merge"}, {"id": "bare"}
  ]', found.edges) v where v.severity = 'error' and v.code ~ 'input'
$$;
create function pg_temp.edge(source text, target text) returns jsonb language sql as $$
  select jsonb_build_object('id', edge.source || '-' || edge.target, 'source', edge.source, 'target', edge.target)
$$;
select set_node_type_rule('trigger', allowed_inputs => '{}');
select set_node_type_rule('http', allowed_inputs => '{trigger,http}', max_inputs => 2);
select set_node_type_rule('merge', min_inputs => 2);

select results_eq(
  $$select pg_temp.found(jsonb_build_array(pg_temp.edge('start', 'step'), pg_temp.edge('start', 'join'), pg_temp.edge('step', 'join')))$$,
  array[]::text[], 'as it should be'
);
select results_eq(
  $$select pg_temp.found(jsonb_build_array(pg_temp.edge('step', 'join'), pg_temp.edge('bare', 'step'), pg_temp.edge('join', 'start'), pg_temp.edge('join', 'step')))$$,
  array[
    'error input_not_allowed $.edges[1].source A node of type "http" takes no input from one without a type',
    'error input_not_allowed $.edges[2].source A node of type "trigger" takes no input from one of type "merge"',
    'error input_not_allowed $.edges[3].source A node of type "http" takes no input from one of type "merge"',
    'error inputs_missing $.nodes[2] The node has 1 inputs, and one of type "merge" needs at least 2'
  ], 'from where, in order of the edges, and how many'
);
select results_eq(
  $$select pg_temp.found(jsonb_build_array(
    pg_temp.edge('start', 'step'), pg_temp.edge('step', 'step'), pg_temp.edge('start', 'step'), pg_temp.edge('start', 'join'), pg_temp.edge('bare', 'join')))$$,
  array['error too_many_inputs $.nodes[1] The node has 3 inputs, and one of type "http" takes at most 2'],
  'an edge to itself counts, and so does one that is drawn twice'
);
select results_eq(
  $$select pg_temp.found(jsonb_build_array(
    pg_temp.edge('nowhere', 'join'), pg_temp.edge('start', 'join'), '{"id": "x", "source": 5, "target": "join"}', '[]', 'null'))$$,
  array['error inputs_missing $.nodes[2] The node has 1 inputs, and one of type "merge" needs at least 2'],
  'an edge from no node is no input'
);
select results_eq(
  $$select pg_temp.found('{}')$$, array['error inputs_missing $.nodes[2] The node has 0 inputs, and one of type "merge" needs at least 2'],
  'edges that are no array'
);
select results_eq(
  $$select v.path from validate_workflow(
    '[{"id": "a", "type": "trigger"}, {"id": "b", "type": "http"}, {"id": "b", "type": "trigger"}]',
    jsonb_build_array(pg_temp.edge('a', 'b'))
  ) v where v.code = 'input_not_allowed'$$, array[]::text[], 'of two nodes with one id the edge leads to the first'
);

select * from finish();
rollback;
