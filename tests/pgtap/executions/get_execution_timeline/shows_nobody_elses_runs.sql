begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'));
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select get_execution_timeline(%L)', :'w')),
  tests.whole_answer(format('select get_execution_timeline(%L)', gen_random_uuid())), 'a foreign workflow is like an unknown one'
);
select is(tests.answer(format('select get_execution_timeline(%L)', :'w')), 'PT404 $.workflow_id', 'which is not found');
select is(sum(b.finished), 0::numeric, 'his own have none') from get_execution_timeline() b;
select is(
  tests.answer(format('select get_execution_timeline(user_id => %L)', tests.user_id('ada'))), 'PT403 $.user_id', 'he may not name Ada'
);
select tests.authenticate_as_service();
select is(sum(b.finished), 1::numeric, 'service_role may') from get_execution_timeline(user_id => tests.user_id('ada')) b;
select cmp_ok(sum(b.finished), '>=', 1::numeric, 'or nobody') from get_execution_timeline() b;
select is(sum(b.finished), 1::numeric, 'or the workflow') from get_execution_timeline(:'w') b;
select is(sum(b.finished), 0::numeric, 'of which others have no runs') from get_execution_timeline(:'w', user_id => tests.user_id('ben')) b;
select tests.authenticate_without_user();
select throws_ok('select get_execution_timeline()', 'PT401', 'Nobody is signed in', 'without a user');
select tests.authenticate_as_anon();
select throws_ok('select get_execution_timeline()', '42501', null, 'anon');

select * from finish();
rollback;
