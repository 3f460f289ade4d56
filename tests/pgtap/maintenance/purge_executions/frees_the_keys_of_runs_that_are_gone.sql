begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), 'dropped' from generate_series(1, 1) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '36 hours', now() - interval '36 hours', 'deleted' from generate_series(1, 1) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '1 hour', now() - interval '1 hour', 'kept' from generate_series(1, 1) as n;
select ensure_execution_partitions();
select results_eq($$select is_finished from purge_executions(interval '1 day')$$, 'values (true)');
select tests.clear_authentication();
select results_eq('select k.idempotency_key from workflow_internal.execution_keys k', $$values ('kept')$$);
select tests.authenticate_as('ada');
select ok(start_execution(:'w', idempotency_key => 'dropped') is not null, 'a key that is free starts a new run');

select * from finish();
rollback;
