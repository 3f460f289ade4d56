begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued') returning id as run \gset
select cancel_execution(:'run');

select results_eq(
  'select e.status, e.execution_started_at, e.duration_ms, e.execution_completed_at is not null from workflow_executions e',
  $$values ('cancelled', null::timestamptz, null::bigint, true)$$
);

select * from finish();
rollback;
