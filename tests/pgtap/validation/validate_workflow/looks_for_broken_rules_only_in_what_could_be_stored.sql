begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select set_node_type_rule('t', '{"maximum": 5, "items": {"maximum": 1}}');
create function pg_temp.found(nodes jsonb, edges jsonb default '[]') returns setof text language sql as $$
  select v.code from validate_workflow(found.nodes, found.edges) v where v.severity = 'error'
$$;

select results_eq(
  $$select pg_temp.found('[{"id": "a", "type": "t", "data": 1e131071}]')$$, array['number_unreadable'], 'a number bomb is not compared'
);
select results_eq(
  $$select pg_temp.found(jsonb_build_array(jsonb_build_object('id', 'a', 'type', 't', 'data', (repeat('[', 1000) || '9' || repeat(']', 1000))::jsonb)))$$,
  array['definition_too_deep'], 'a thousand levels'
);
select results_eq(
  $$select pg_temp.found('[{"id": "a", "type": "t", "data": 6}, 5, {"type": "t", "data": [2]}]', '5')$$,
  array['edges_not_array', 'node_not_object', 'node_id_missing', 'config_invalid', 'config_invalid'], 'other errors do not stand in the way'
);

select * from finish();
rollback;
