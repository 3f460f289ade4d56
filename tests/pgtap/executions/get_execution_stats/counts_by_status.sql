begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued'), (:'w', 'running'), (:'w', 'running');
select complete_execution(start_execution(:'w'), s.status)
from (values ('completed'), ('completed'), ('completed'), ('failed'), ('cancelled')) as s (status);

select results_eq(
  format('select s.total, s.queued, s.running, s.successful, s.failed, s.cancelled, s.success_rate from get_execution_stats(%L) s', :'w'),
  'values (8::bigint, 1::bigint, 2::bigint, 3::bigint, 1::bigint, 1::bigint, 0.75)',
  'the rate is that of the completed among completed and failed'
);
select is(
  s.last_executed_at, (select max(e.created_at) from workflow_executions e), 'the last is the newest'
)
from get_execution_stats(:'w') s;

select * from finish();
rollback;
