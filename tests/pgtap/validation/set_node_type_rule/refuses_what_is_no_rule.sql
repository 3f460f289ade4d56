begin;
select plan(27);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(tests.answer('select set_node_type_rule(' || c.arguments || ')'), c.expected, left(c.arguments, 80))
from (values
  ('null', 'PT422 $.node_type'), (''' ''', 'PT422 $.node_type'), ('''''', 'PT422 $.node_type'), ('repeat(''x'', 256)', 'PT413 $.node_type'),
  ('''t'', allowed_inputs => ''{a,null}''', 'PT422 $.allowed_inputs'), ('''t'', allowed_inputs => ''{{a},{b}}''', 'PT422 $.allowed_inputs'),
  ('''t'', allowed_inputs => ''{a,""}''', 'PT422 $.allowed_inputs[1]'), ('''t'', allowed_inputs => array[repeat(''x'', 256)]', 'PT413 $.allowed_inputs[0]'),
  ('''t'', allowed_inputs => array_fill(''x''::text, array[201])', 'PT413 $.allowed_inputs'),
  ('''t'', min_inputs => -1', 'PT422 $.min_inputs'), ('''t'', max_inputs => -1', 'PT422 $.max_inputs'),
  ('''t'', min_inputs => 3, max_inputs => 2', 'PT422 $.max_inputs'),
  ('''t'', ''[]''', 'PT422 $.config_schema'), ('''t'', ''true''', 'PT422 $.config_schema'), ('''t'', ''"string"''', 'PT422 $.config_schema'),
  ('''t'', jsonb_build_object(''title'', repeat(''x'', 17000))', 'PT413 $.config_schema'),
  ('''t'', jsonb_build_object(''title'', repeat(''x'', 5000000))', 'PT413 $.config_schema'),
  ('''t'', (repeat(''{"not": '', 41) || ''{}'' || repeat(''}'', 41))::jsonb', 'PT413 $.config_schema'),
  ('''t'', jsonb_build_object(''not'', (repeat(''['', 3000) || repeat('']'', 3000))::jsonb)', 'PT413 $.config_schema'),
  ('''t'', jsonb_build_object(''anyOf'', (select jsonb_agg(true) from generate_series(1, 200)))', 'PT413 $.config_schema'),
  ('''t'', ''{"minimum": 1e131071}''', 'PT422 $.config_schema'), ('''t'', ''{"default": 0e-16383}''', 'PT422 $.config_schema')
) as c (arguments, expected);
select is_empty('select r.* from list_node_type_rules() r', 'nothing was kept');
select lives_ok(
  $$select set_node_type_rule('t', jsonb_build_object('anyOf', (select jsonb_agg(true) from generate_series(1, 199))))$$, '200 schemas with the outermost'
);
select lives_ok($$select set_node_type_rule('t', (repeat('{"not": ', 39) || '{}' || repeat('}', 39))::jsonb)$$, '40 levels');
select throws_ok($$select set_node_type_rule('t', '{"minimum": 1e200}')$$, 'PT422', 'A number is larger than 1e100 or has more than 100 decimals');
select throws_ok($$select set_node_type_rule('t', '{"pattern": "^a"}')$$, 'PT422', 'The schema has a part that cannot be checked');

select * from finish();
rollback;
