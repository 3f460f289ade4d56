begin;
select plan(3);

select tests.create_user('ada');
-- Tests run side by side: all of the table, or nothing of it, so that no two wait for each other.
lock table workflow_internal.executions in access exclusive mode;
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at)
values
  (:'workflow', 'completed', now() - interval '3 months', now()),
  (:'workflow', 'completed', now() - interval '40 months', now());
select tests.clear_authentication();

select is(workflow_internal.create_execution_partitions(months_ahead => 0), 1, 'the month that has runs gets a partition');
select is(
  (select count(*) from workflow_internal.executions_default), 1::bigint, 'what is older than two years stays'
);
select is((select count(*) from workflow_executions), 2::bigint, 'and everything is there');

select * from finish();
rollback;
