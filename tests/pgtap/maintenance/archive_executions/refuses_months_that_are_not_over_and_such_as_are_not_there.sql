begin;
select plan(6);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 40) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'failed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 5) as n;
select ensure_execution_partitions();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', (date_trunc('month', now(), 'UTC') - interval '70 days'), null, null from generate_series(1, 1) as n;
select is(tests.answer($$select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$), 'PT409 $.month', 'a run of it goes on');
select is(tests.answer('select archive_executions(now()::date)'), 'PT409 $.month');
select is(tests.answer($$select archive_executions('1999-01-01')$$), 'PT404 $.month');
select is(tests.answer('select archive_executions(null)'), 'PT422 $.month');
select is(tests.answer($$select archive_executions('infinity')$$), 'PT422 $.month');
select is(tests.answer($$select archive_executions('1999-01-01', 0)$$), 'PT422 $.time_budget_ms');

select * from finish();
rollback;
