begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select cancel_execution(:'run', 'Not needed any more');

select results_eq(
  'select e.status, e.error_message, e.execution_completed_at is not null, e.duration_ms is not null from workflow_executions e',
  $$values ('cancelled', 'Not needed any more', true, true)$$
);

select * from finish();
rollback;
