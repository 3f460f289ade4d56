begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', now() - interval '2 days', null, null from generate_series(1, 3) as n;
select tests.clear_authentication();
select execution_id as leased from workflow_internal.active_executions order by 1 limit 1 \gset
select execution_id as beating from workflow_internal.active_executions order by 1 offset 1 limit 1 \gset
update workflow_internal.active_executions set worker_id = 'w', lease_expires_at = now() + interval '1 minute', lease_check_at = now() + interval '1 minute' where execution_id = :'leased';
update workflow_internal.active_executions set heartbeat_at = now() - interval '2 hours' where execution_id = :'beating';
select tests.authenticate_as_service();
select results_eq('select done from fail_stale_executions()', 'values (1::bigint)');
select is((select count(*)::int from workflow_executions where status = 'running'), 2);
select results_eq($$select done from fail_stale_executions(interval '1 hour')$$, 'values (1::bigint)', 'a heartbeat counts for as long as timeout');

select * from finish();
rollback;
