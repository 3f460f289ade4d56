begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'failed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 30) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '20 days', now() - interval '20 days', null from generate_series(1, 2) as n;
select ensure_execution_partitions();
select set_retention_policy(31);
select tests.clear_authentication();
select 'workflow_internal.executions_' || to_char((date_trunc('month', now(), 'UTC') - interval '70 days') at time zone 'UTC', 'YYYY_MM') as month \gset
analyze workflow_internal.executions;
select ok(to_regclass(:'month') is not null);
select tests.authenticate_as_service();
select results_eq('select done, remaining, is_finished, message is not null from purge_executions()', 'values (30::bigint, 0::bigint, true, true)');
select is((select count(*)::int from workflow_executions), 3, 'younger ones stay');
select tests.clear_authentication();
select ok(to_regclass(:'month') is null, 'the partition is gone');
select is((select count(*)::int from workflow_internal.unsuccessful_executions), 0, 'and so is what was beside it');

select * from finish();
rollback;
