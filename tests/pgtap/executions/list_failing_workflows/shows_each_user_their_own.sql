begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select complete_execution(start_execution(:'w'), 'failed');
select tests.authenticate_as('ben');
select is_empty('select l.* from list_failing_workflows() l', 'not Ada''s, not even her template''s');
select is_empty('select l.* from list_slow_workflows() l', 'nor the slow ones');
select is(tests.answer(format('select list_failing_workflows(user_id => %L)', tests.user_id('ada'))), 'PT403 $.user_id', 'he may not name her');
select is(tests.answer(format('select list_slow_workflows(user_id => %L)', tests.user_id('ada'))), 'PT403 $.user_id', 'here neither');
select tests.authenticate_as_service();
select results_eq(format('select l.workflow_id from list_failing_workflows(user_id => %L) l', tests.user_id('ada')), format('values (%L::uuid)', :'w'), 'service_role may');
select ok(:'w' in (select l.workflow_id from list_slow_workflows(page_size => 1000) l), 'and sees all without');
select is(tests.answer(format('select list_failing_workflows(user_id => %L)', gen_random_uuid())), 'PT404 $.user_id', 'nobody unknown');
select tests.authenticate_without_user();
select throws_ok('select list_failing_workflows()', 'PT401', 'Nobody is signed in', 'without a user');
select tests.authenticate_as_anon();
select throws_ok('select list_failing_workflows()', '42501', null, 'anon');
select throws_ok('select list_slow_workflows()', '42501', null, 'anon');

select * from finish();
rollback;
