begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as slow from create_workflow('Slow') \gset
select workflow_id as fast from create_workflow('Fast') \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, execution_started_at, execution_completed_at)
values
  (:'slow', 'completed', '2024-01-01 00:00:00Z', '2024-01-01 00:00:06Z'),
  (:'slow', 'completed', '2024-01-01 00:00:00Z', '2024-01-01 00:00:08Z'),
  (:'slow', 'failed', '2024-01-01 00:00:00Z', '2024-01-01 01:00:00Z'),
  (:'fast', 'completed', '2024-01-01 00:00:00Z', '2024-01-01 00:00:05Z');
select tests.authenticate_as('ada');

select results_eq(
  'select workflow_id, avg(duration_ms)::int from workflow_executions
   where status = ''completed'' group by workflow_id having avg(duration_ms) > 5000',
  format('values (%L::uuid, 7000)', :'slow')
);

select * from finish();
rollback;
