begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 3) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'bens', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 2) as n;
select ensure_execution_partitions();
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select tests.authenticate_as_service();
select results_eq($$select done, is_finished from run_maintenance() where task = 'erase_deleted_accounts'$$, 'values (4::bigint, true)', 'three runs and a row of statistics');
select results_eq('select runs from list_execution_archives()', 'values (2::bigint)');
select results_eq($$select done, is_finished from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (2::bigint, true)', 'its checksums are right');
select set_eq('select user_id from workflow_executions', $$values (tests.user_id('ben'))$$);

select * from finish();
rollback;
