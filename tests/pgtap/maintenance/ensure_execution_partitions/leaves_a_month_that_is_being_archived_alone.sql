begin;
select plan(2);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 3) as n;
select ensure_execution_partitions();
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 1) as n;
select results_eq('select done, is_finished from ensure_execution_partitions()', 'values (0::bigint, true)');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 1, 'later runs of it wait');

select * from finish();
rollback;
