begin;
select plan(2);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '8 days', now() - interval '8 days', 'old' from generate_series(1, 1) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '1 days', now() - interval '1 days', 'new' from generate_series(1, 1) as n;
select tests.clear_authentication();
update workflow_internal.execution_keys set expires_at = now() - interval '1 day' where idempotency_key = 'old';
select tests.authenticate_as_service();
select results_eq($$select done, is_finished from run_maintenance() where task = 'expire_execution_keys'$$, 'values (1::bigint, true)');
select tests.clear_authentication();
select results_eq('select k.idempotency_key from workflow_internal.execution_keys k', $$values ('new')$$);

select * from finish();
rollback;
