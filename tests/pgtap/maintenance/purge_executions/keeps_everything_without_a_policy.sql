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
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '20 years', now() - interval '20 years', null from generate_series(1, 3) as n;
select results_eq('select task, done, remaining, is_finished from purge_executions()', $$values ('purge_executions', 0::bigint, 0::bigint, true)$$);
select is((select count(*)::int from workflow_executions), 6);

select * from finish();
rollback;
