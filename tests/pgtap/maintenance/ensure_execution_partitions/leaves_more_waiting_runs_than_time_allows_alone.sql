begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 1001) as n;
select results_eq('select done, remaining, is_finished, message is not null from ensure_execution_partitions(time_budget_ms => 1)', 'values (0::bigint, 1::bigint, false, true)');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 1001, 'not one was moved');
select tests.authenticate_as_service();
select results_eq('select done, remaining, is_finished from ensure_execution_partitions()', 'values (1::bigint, 0::bigint, true)', 'more time moves them');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 0);

select * from finish();
rollback;
