begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, execution_completed_at) values (:'w', 'completed', '2024-01-01Z');

select results_eq(
  'select e.created_at, e.execution_started_at, e.duration_ms from workflow_executions e',
  $$values ('2024-01-01Z'::timestamptz, '2024-01-01Z'::timestamptz, 0::bigint)$$
);

select * from finish();
rollback;
