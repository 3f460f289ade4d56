begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w', idempotency_key => s.status), s.status)
from (values ('completed'), ('failed'), ('cancelled')) as s (status);
select complete_execution(start_execution(:'w', idempotency_key => 'default'));

select results_eq(
  'select e.idempotency_key, e.status from workflow_executions e order by e.id',
  $$values ('completed', 'completed'), ('failed', 'failed'), ('cancelled', 'cancelled'), ('default', 'completed')$$,
  'completed by default'
);
select is(
  (select count(*)::int from workflow_executions e where e.execution_completed_at >= e.execution_started_at), 4,
  'each has its time'
);

select * from finish();
rollback;
