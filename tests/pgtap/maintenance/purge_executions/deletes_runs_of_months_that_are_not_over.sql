begin;
select plan(4);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '36 hours', now() - interval '36 hours', null from generate_series(1, 3) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '10 minutes', now() - interval '10 minutes', null from generate_series(1, 2) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '20 years', now() - interval '20 years', null from generate_series(1, 2) as n;
select set_retention_policy(1);
select results_eq('select done, remaining, is_finished, message from purge_executions()', 'values (5::bigint, 0::bigint, true, null::text)');
select is((select count(*)::int from workflow_executions), 2);
select results_eq('select done from purge_executions()', 'values (0::bigint)');
select tests.authenticate_as('ada');
select is((select execution_count from get_workflow(:'w')), 7::bigint, 'what was counted stays');

select * from finish();
rollback;
