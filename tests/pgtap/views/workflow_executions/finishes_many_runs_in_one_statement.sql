begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') from generate_series(1, 5);

with updated as (update workflow_executions set status = 'cancelled' where status = 'running' returning status)
select is(count(*)::int, 5, 'each is counted') from updated where status = 'cancelled';
select is((select count(*)::int from workflow_executions e where e.status = 'cancelled'), 5, 'and cancelled');

select * from finish();
rollback;
