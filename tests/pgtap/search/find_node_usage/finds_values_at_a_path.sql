begin;
select plan(18);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select create_workflow('Bot', '[
  {"id": "a", "type": "llm", "data": {"model": "gpt-4o", "n": 1, "tools": [{"name": "x"}, {"other": 1}, {"name": "y"}, 3], "shape": {"k": 1, "l": [2]}, "odd.key\"s": true}},
  {"id": "b", "type": "llm", "data": {"model": "o3", "n": 1.0, "tools": {"name": "z"}, "nothing": null, "": "empty", "a]": {"x": 0}}},
  {"id": "c", "type": "http", "data": [{"model": "gpt-4o"}]}
]');

select results_eq(
  $$select node_id, value from find_node_usage(path => 'data.model')$$,
  $$values ('a', '"gpt-4o"'::jsonb), ('b', '"o3"')$$, 'what each node holds there'
);
select results_eq($$select node_id from find_node_usage(path => 'data.model', value => '"o3"')$$, $$values ('b')$$, 'a value');
select results_eq(
  $$select node_id from find_node_usage(path => '$.data.n', value => '1.00')$$, $$values ('a'), ('b')$$, 'numbers by their value'
);
select results_eq(
  $$select node_id from find_node_usage(path => 'data.shape', value => '{"l": [2], "k": 1.0}')$$, $$values ('a')$$, 'objects without the order of keys'
);
select is_empty($$select * from find_node_usage(path => 'data.model', value => '["o3"]')$$, 'not something like it');
select results_eq(
  $$select node_id, value from find_node_usage(path => 'data.tools[*].name')$$, $$values ('a', '"x"'::jsonb), ('a', '"y"')$$, 'every place of an array'
);
select results_eq(
  $$select node_id, value from find_node_usage(path => 'data.tools[*]', node_type => 'llm', page_size => 2)$$,
  $$values ('a', '{"name": "x"}'::jsonb), ('a', '{"other": 1}')$$, 'a row a value'
);
select results_eq($$select value from find_node_usage(path => 'data.tools[3]')$$, $$values ('3'::jsonb)$$, 'one place');
select results_eq($$select value from find_node_usage(path => 'data[0].model')$$, $$values ('"gpt-4o"'::jsonb)$$, 'a place on the way');
select results_eq($$select value from find_node_usage(path => 'data."odd.key\"s"')$$, $$values ('true'::jsonb)$$, 'a quoted key');
select results_eq($$select value from find_node_usage(path => '$["data"]["odd.key\"s"]')$$, $$values ('true'::jsonb)$$, 'in brackets');
select results_eq($$select value from find_node_usage(path => 'data.""')$$, $$values ('"empty"'::jsonb)$$, 'an empty key');
select results_eq($$select value from find_node_usage(path => 'data["a]"].x')$$, $$values ('0'::jsonb)$$, 'a bracket in a key');
select results_eq($$select node_id, value from find_node_usage(path => 'data.nothing')$$, $$values ('b', 'null'::jsonb)$$, 'a null is a value');
select results_eq($$select node_id from find_node_usage(path => 'data.nothing', value => 'null')$$, $$values ('b')$$, 'which can be looked for');
select is_empty($$select * from find_node_usage('http', 'data.model')$$, 'of another type');
select is_empty($$select * from find_node_usage(path => 'data.model.deeper[7][*]."x"')$$, 'a path that no node has');
select results_eq(
  $$select node_id from find_node_usage('llm', 'data.model', '"gpt-4o"')$$, $$values ('a')$$, 'type, path and value'
);

select * from finish();
rollback;
