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
select set_retention_policy(31);
create temporary table calls as select r.* from run_maintenance() r;
select results_eq($$select done, is_finished from calls where task = 'ensure_execution_partitions'$$, 'values (1::bigint, true)');
select results_eq($$select done, is_finished from calls where task = 'purge_executions'$$, 'values (0::bigint, false)', 'nobody waits for the rest');
select results_eq($$select is_finished from run_maintenance() where task = 'purge_executions'$$, 'values (true)', 'the next call goes on');

select * from finish();
rollback;
