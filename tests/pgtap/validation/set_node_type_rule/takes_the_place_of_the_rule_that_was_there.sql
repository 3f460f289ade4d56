begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select results_eq(
  $$select r.node_type, r.is_global, r.is_in_force, r.config_schema, r.allowed_inputs, r.min_inputs, r.max_inputs, r.next_cursor
    from set_node_type_rule('http', '{"type": "object"}', '{trigger}', 1, 2) r$$,
  $$values ('http', false, true, '{"type": "object"}'::jsonb, '{trigger}'::text[], 1, 2, null::text)$$, 'the rule as it is kept'
);
select results_eq(
  $$select r.config_schema, r.allowed_inputs, r.min_inputs, r.max_inputs from set_node_type_rule('http', 'null', max_inputs => 0) r$$,
  $$values (null::jsonb, null::text[], null::int, 0)$$, 'what is left out is not kept from before'
);
select set_node_type_rule('HTTP', '{}');
select results_eq(
  'select r.node_type, r.config_schema from list_node_type_rules() r', $$values ('HTTP', '{}'::jsonb), ('http', null)$$, 'upper and lower case differ'
);
select is(
  (select (set_node_type_rule(repeat('ä', 255), '{"required": []}', array_fill(repeat('x', 255), array[200]), 0, 0)).min_inputs), 0, 'all at their limits'
);

select * from finish();
rollback;
