begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as other from create_workflow('Other') \gset
create temporary table queued as
select i, enqueue_execution(:'w', available_at => case when i = 5 then now() + interval '1 hour' end) as id, :'w'::uuid as workflow_id
from generate_series(1, 12) i;
grant select on queued to service_role;
insert into queued select 100, enqueue_execution(:'other'), :'other';

select results_eq(
  $$select c.execution_id from claim_executions('w', 2) c$$, 'select q.id from queued q where q.i <= 2 order by q.i', 'the first two'
);
select results_eq(
  $$select c.execution_id from claim_executions('w', 3) c$$, 'select q.id from queued q where q.i in (3, 4, 6) order by q.i', 'not before its time'
);
select results_eq(
  format($$select c.execution_id from claim_executions('w', workflow_id => %L) c$$, :'other'), 'select q.id from queued q where q.i = 100', 'of a workflow'
);
select tests.authenticate_as_service();
select results_eq(
  $$select c.execution_id from claim_executions('w', 100) c$$, 'select q.id from queued q where q.i > 6 and q.i <= 12 order by q.i', 'all that is left'
);
select tests.clear_authentication();
update workflow_internal.active_executions a set available_at = now() where a.status = 'queued';
select tests.authenticate_as('ada');
select results_eq($$select c.execution_id from claim_executions('w') c$$, 'select q.id from queued q where q.i = 5', 'its time has come');

select * from finish();
rollback;
