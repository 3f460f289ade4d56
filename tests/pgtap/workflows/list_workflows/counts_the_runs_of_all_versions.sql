begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select start_execution(:'workflow');
select create_version(:'workflow', nodes => tests.nodes(2));
select start_execution(:'workflow');
select create_workflow('Idle');

select results_eq(
  $$select name, execution_count, last_executed_at is not null from list_workflows(order_by => 'name', direction => 'desc')$$,
  $$values ('Momentum', 2::bigint, true), ('Idle', 0, false)$$
);
-- The time in the id of a run is one of milliseconds.
select is(
  (select date_trunc('milliseconds', max(last_executed_at)) from list_workflows()),
  (select max(created_at) from workflow_executions),
  'last executed when the last run was created'
);

select * from finish();
rollback;
