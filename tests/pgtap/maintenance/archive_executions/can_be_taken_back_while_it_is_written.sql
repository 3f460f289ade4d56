begin;
select plan(3);
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
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select results_eq($$select done, is_finished from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (0::bigint, true)');
select is((select count(*)::int from workflow_executions), 45);
select is_empty('select * from list_execution_archives()');

select * from finish();
rollback;
