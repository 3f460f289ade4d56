begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as_service();
select is(tests.answer('select ensure_execution_partitions(12)'), 'PT422 $.months_ahead');
select is(tests.answer('select ensure_execution_partitions(-1)'), 'PT422 $.months_ahead');
select is(tests.answer('select ensure_execution_partitions(time_budget_ms => 0)'), 'PT422 $.time_budget_ms');
select is(tests.answer('select ensure_execution_partitions(time_budget_ms => 600001)'), 'PT422 $.time_budget_ms');
select is(tests.answer('select ensure_execution_partitions(null, null)'), 'no error', 'null is the default');

select * from finish();
rollback;
