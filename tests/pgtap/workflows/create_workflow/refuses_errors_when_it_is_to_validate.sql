begin;
select plan(12);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select set_node_type_rule('http', '{"required": ["url"]}');

select throws_ok(
  $$select create_workflow('Flow', '[{"id": "a"}]', '[{"id": "e", "source": "a", "target": "b"}]', validate => true)$$,
  'PT422', 'The definition has errors'
);
select is(
  tests.detail($$select create_workflow('Flow', '[{"id": "a", "type": "http"}]', '[{"id": "e", "source": "a", "target": "b"}]', validate => true)$$)::jsonb,
  '[{"code": "edge_target_unknown", "path": "$.edges[0].target", "message": "There is no node \"b\""},
    {"code": "config_invalid", "path": "$.nodes[0].data.url", "message": "\"url\" is missing"}]', 'DETAIL lists the errors, of rules too, and no warnings'
);
select is(
  jsonb_array_length(tests.detail(format('select create_workflow(''Flow'', %L, validate => true)',
    (select jsonb_agg('{"id": "a", "type": "http"}'::jsonb) from generate_series(1, 500))))::jsonb), 100, 'at most 100'
);
select is(tests.answer($$select create_workflow('Flow', '[{"id": 1}]', validate => true)$$), 'PT422 $.nodes[0].id', 'what can never be saved is refused as ever');
select throws_ok($$select create_workflow('Flow', (select jsonb_agg(1) from generate_series(1, 20001)), validate => true)$$, 'PT413');
select is_empty('select s.* from workflow_sessions s', 'nothing was saved');
select lives_ok(
  $$select create_workflow('Flow', '[{"id": "a", "type": "http", "data": {"url": 1}}]', '[{"id": "e", "source": "a", "target": "a"}]', validate => true)$$,
  'warnings pass'
);
select lives_ok($$select create_workflow('Flow', '[{"id": "a", "type": "http"}, {"id": "a"}]', validate => false)$$, 'a draft may be anything');
select lives_ok($$select create_workflow('Flow', '[{"id": "a", "type": "http"}, {"id": "a"}]', validate => null)$$, 'null is false');
select tests.authenticate_as('ben');
select lives_ok($$select create_workflow('Flow', '[{"id": "a", "type": "http"}]', validate => true)$$, 'Ada''s rules are not Ben''s');
select tests.authenticate_as_service();
select throws_ok(
  $$select create_workflow('Flow', '[{"id": "a", "type": "http"}]', user_id => tests.user_id('ada'), validate => true)$$, 'PT422', 'The definition has errors',
  'service_role is held to the owner''s rules'
);
select lives_ok($$select create_workflow('Flow', '[{"id": "a", "type": "http"}]', user_id => tests.user_id('ben'), validate => true)$$);

select * from finish();
rollback;
