begin;
select plan(5);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 3) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', (date_trunc('month', now(), 'UTC') - interval '70 days'), null, null from generate_series(1, 1) as n;
select results_eq('select done, remaining, is_finished, message is not null from ensure_execution_partitions()', 'values (0::bigint, 1::bigint, false, true)');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 4);
select tests.authenticate_as('ada');
select complete_execution(l.id) from list_executions(status => 'running') l;
select tests.authenticate_as_service();
select results_eq('select done, remaining, is_finished from ensure_execution_partitions()', 'values (1::bigint, 0::bigint, true)', 'once it is finished all are moved');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 0);
select is((select count(*)::int from workflow_internal.executions e where e.status = 'completed'), 4);

select * from finish();
rollback;
