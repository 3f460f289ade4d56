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
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 20) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'running', (date_trunc('month', now(), 'UTC') - interval '70 days'), null, null from generate_series(1, 1) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '40 months', now() - interval '40 months', null from generate_series(1, 1) as n;
select tests.clear_authentication();
create temporary table before as select e.* from workflow_internal.executions e;
select tests.authenticate_as_service();
select results_eq('select done, remaining, is_finished from ensure_execution_partitions()', 'values (1::bigint, 0::bigint, true)');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.executions_default d), 1, 'what is older than two years stays');
select set_eq('select to_jsonb(e) from workflow_internal.executions e', 'select to_jsonb(b) from before b', 'every run is what it was');
select tests.authenticate_as('ada');
select lives_ok(
  'select complete_execution(l.id) from list_executions(status => ''running'') l', 'and those that go on can be finished'
);
select is((select count(*)::int from list_executions(status => 'completed')), 23);

select * from finish();
rollback;
