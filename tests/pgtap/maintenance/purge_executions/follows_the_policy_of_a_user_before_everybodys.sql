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
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 2) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'bens', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 2) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '5 days', now() - interval '5 days', null from generate_series(1, 2) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'bens', 'completed', now() - interval '5 days', now() - interval '5 days', null from generate_series(1, 2) as n;
select ensure_execution_partitions();
select set_retention_policy(31);
select set_retention_policy(null, tests.user_id('ada'));
select set_retention_policy(3, tests.user_id('ben'));
select results_eq('select done, is_finished, message from purge_executions()', 'values (4::bigint, true, null::text)', 'no month is dropped that somebody keeps');
select results_eq('select user_id, count(*) from workflow_executions group by user_id', $$values (tests.user_id('ada'), 4::bigint)$$);
select remove_retention_policy(tests.user_id('ada'));
select results_eq('select is_finished, message is not null from purge_executions()', 'values (true, true)', 'once nobody keeps it the month goes');
select is((select count(*)::int from workflow_executions), 2);

select * from finish();
rollback;
