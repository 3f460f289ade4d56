begin;
select plan(2);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select enqueue_execution(:'w') as run \gset
select claim_executions('w') as claimed;
select tests.clear_authentication();
update workflow_internal.active_executions set lease_expires_at = now() - interval '1 minute', lease_check_at = now() - interval '1 minute';
select tests.authenticate_as_service();
select results_eq('select done, is_finished from fail_stale_executions()', 'values (0::bigint, true)');
select results_eq('select status from workflow_executions', $$values ('queued')$$);

select * from finish();
rollback;
