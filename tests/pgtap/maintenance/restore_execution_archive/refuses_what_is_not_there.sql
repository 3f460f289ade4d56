begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as_service();
select is(tests.answer($$select restore_execution_archive('2020-01-01')$$), 'PT404 $.month');
select is(tests.answer('select restore_execution_archive(null)'), 'PT422 $.month');
select is(tests.answer($$select restore_execution_archive('1969-12-31')$$), 'PT422 $.month');
select is(tests.answer($$select restore_execution_archive('2020-01-01', 600001)$$), 'PT422 $.time_budget_ms');

select * from finish();
rollback;
