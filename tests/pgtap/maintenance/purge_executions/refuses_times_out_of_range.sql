begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as_service();
select is(tests.answer($$select purge_executions(interval '23 hours')$$), 'PT422 $.older_than');
select is(tests.answer($$select purge_executions(interval '-1 day')$$), 'PT422 $.older_than');
select is(tests.answer($$select purge_executions(interval '101 years')$$), 'PT422 $.older_than');
select is(tests.answer('select purge_executions(null, 0)'), 'PT422 $.time_budget_ms');
select is(tests.answer($$select purge_executions(interval '100 years')$$), 'no error');

select * from finish();
rollback;
