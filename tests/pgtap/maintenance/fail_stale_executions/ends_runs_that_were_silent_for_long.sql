begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as fresh \gset
select enqueue_execution(:'w') as queued \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', now() - interval '2 days', null, null from generate_series(1, 2) as n;
select results_eq('select task, done, remaining, is_finished from fail_stale_executions()', $$values ('fail_stale_executions', 2::bigint, 0::bigint, true)$$);
select results_eq('select status, count(*) from workflow_executions group by status order by 1', $$values ('failed', 2::bigint), ('queued', 1), ('running', 1)$$);
select matches(min(e.error_message), '^The run gave no sign of life since .* UTC and counts as failed\.$') from workflow_executions e where e.status = 'failed';
select results_eq('select done from fail_stale_executions()', 'values (0::bigint)');

select * from finish();
rollback;
