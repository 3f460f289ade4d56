begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as_service();
select is(tests.answer($$select fail_stale_executions(interval '59 seconds')$$), 'PT422 $.timeout');
select is(tests.answer($$select fail_stale_executions(interval '367 days')$$), 'PT422 $.timeout');
select is(tests.answer('select fail_stale_executions(null, -1)'), 'PT422 $.time_budget_ms');

select * from finish();
rollback;
