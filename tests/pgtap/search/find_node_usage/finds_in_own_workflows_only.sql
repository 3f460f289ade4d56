begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select create_workflow('Ada''s', '[{"id": "a", "type": "llm", "data": {"n": 1}}]');
select create_workflow('Ada''s template', '[{"id": "a", "type": "llm", "data": {"n": 1}}]', is_template => true);
select next_cursor as ada_cursor from find_node_usage('llm', page_size => 1) \gset
select tests.authenticate_as('ben');
select create_workflow('Ben''s', '[{"id": "a", "type": "llm", "data": {"n": 1}}]');

select results_eq($$select name from find_node_usage('llm')$$, $$values ('Ben''s')$$, 'by type');
select results_eq($$select name from find_node_usage(path => 'data.n', value => '1')$$, $$values ('Ben''s')$$, 'by value');
select results_eq($$select name from find_node_usage('llm', all_versions => true, include_archived => true, user_id => null)$$, $$values ('Ben''s')$$, 'with everything on');
select is_empty(format('select * from find_node_usage(%L, cursor => %L)', 'llm', :'ada_cursor'), 'nothing through a foreign cursor');
select is(
  tests.whole_answer(format('select * from find_node_usage(%L, user_id => %L)', 'llm', tests.user_id('ada'))),
  tests.whole_answer(format('select * from find_node_usage(%L, user_id => %L)', 'llm', gen_random_uuid())), 'another user and none'
);
select is(tests.answer(format('select * from find_node_usage(%L, user_id => %L)', 'llm', tests.user_id('ada'))), 'PT403 $.user_id', 'are refused');
select is(
  tests.answer(format('select * from workflow_internal.node_usage_page(%L, %L, null, null, false, false, 50, null)', tests.user_id('ada'), 'llm')), 'PT403 $.user_id',
  'inside, too'
);

select tests.authenticate_as_service();
select results_eq(
  format('select name from find_node_usage(%L, user_id => %L)', 'llm', tests.user_id('ada')), $$values ('Ada''s template'), ('Ada''s')$$, 'service_role names a user'
);
select results_eq(
  $$select name from find_node_usage('llm', 'data.n') where name like '%Ada%' or name like '%Ben%'$$, $$values ('Ben''s'), ('Ada''s template'), ('Ada''s')$$, 'or all'
);
select is(tests.answer(format('select * from find_node_usage(%L, user_id => %L)', 'llm', gen_random_uuid())), 'PT404 $.user_id', 'or nobody');

select tests.authenticate_without_user();
select throws_ok($$select * from find_node_usage('llm')$$, 'PT401', null, 'a token without a user');
select tests.authenticate_as_anon();
select throws_ok($$select * from find_node_usage('llm')$$, '42501', null, 'anon');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ben');
select tests.authenticate_as('ben');
select throws_ok($$select * from find_node_usage('llm')$$, 'PT401', null, 'an account that is gone');

select * from finish();
rollback;
