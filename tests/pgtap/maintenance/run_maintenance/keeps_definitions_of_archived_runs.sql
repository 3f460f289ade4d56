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
select tests.authenticate_as('ada');
select update_workflow(:'w', nodes => tests.nodes(2));
select tests.authenticate_as_service();
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select results_eq($$select message is not null from run_maintenance() where task = 'erase_unused_definitions'$$, 'values (true)', 'it waits while a month is archived');
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select run_maintenance();
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.unused_definitions), 0);
select tests.authenticate_as_service();
select restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select is((select count(*)::int from workflow_executions e where e.workflow_snapshot is null), 0, 'the snapshots are whole');

select * from finish();
rollback;
