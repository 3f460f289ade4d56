begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as old from create_workflow('Old', '[
  {"id": "a", "type": "webhook", "data": {"label": "Start"}}, {"id": "b", "type": "llm", "data": {"name": "Ask"}}, {"id": "c", "type": "llm", "label": "Again"}
]') \gset
select workflow_id as new from create_workflow('New', '[{"id": "a", "type": "llm"}]') \gset
select create_workflow('Other', '[{"id": "a", "type": "LLM"}, {"id": "b", "type": "llm2"}]');

select results_eq(
  $$select workflow_id, id, version, is_current_version, name, node_id, node_type, label, path, value, value_hidden_because
    from find_node_usage('llm')$$,
  format($$values (%1$L::uuid, %1$L::uuid, 1, true, 'New', 'a', 'llm', null, '$.nodes[0]', null::jsonb, null::text),
    (%2$L, %2$L, 1, true, 'Old', 'b', 'llm', 'Ask', '$.nodes[1]', null, null),
    (%2$L, %2$L, 1, true, 'Old', 'c', 'llm', 'Again', '$.nodes[2]', null, null)$$, :'new', :'old'),
  'newest workflow first, then in the order of the nodes'
);
select is_empty($$select * from find_node_usage('no such type')$$, 'a type that is nowhere');

select update_workflow(:'new', nodes => '[{"id": "a", "type": "http"}]');
select results_eq($$select name from find_node_usage('http')$$, $$values ('New')$$, 'fresh after an edit');
select is((select count(*)::integer from find_node_usage('llm')), 2, 'and what was edited away is gone');
select delete_workflow(:'old');
select is_empty($$select * from find_node_usage('llm')$$, 'as is what was deleted');

-- A node needs no type; a long one is found by what it begins with.
select create_workflow('Odd', jsonb_build_array('{"id": "a"}'::jsonb, jsonb_build_object('id', 'b', 'type', repeat('é', 300)), '{"id": "c", "type": 7}'::jsonb));
select is((select node_id from find_node_usage(repeat('é', 255))), 'b', 'a type of 300 characters');
select is((select node_id from find_node_usage('7')), 'c', 'a number as type');

select * from finish();
rollback;
