begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
insert into workflow_executions (workflow_id, status) values (:'w', 'queued') returning id as run \gset

select results_eq(
  'select e.status, e.execution_started_at from workflow_executions e', $$values ('queued', null::timestamptz)$$, 'it has not begun'
);
update workflow_executions set status = 'completed' where id = :'run';
select results_eq(
  'select e.status, e.execution_started_at = e.created_at, e.duration_ms >= 0 from workflow_executions e',
  $$values ('completed', true, true)$$, 'finished at once, it began when it was made'
);

select * from finish();
rollback;
