begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 3) as n;
select ensure_execution_partitions();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', (date_trunc('month', now(), 'UTC') - interval '70 days'), null, null from generate_series(1, 1) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'queued', (date_trunc('month', now(), 'UTC') - interval '70 days'), null, null from generate_series(1, 1) as n;
select results_eq($$select done, is_finished, message from purge_executions(interval '2 days')$$, 'values (3::bigint, true, null::text)');
select set_eq('select status from workflow_executions', $$values ('running'), ('queued')$$);
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.active_executions), 2);

select * from finish();
rollback;
