begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w');
select enqueue_execution(:'w') as queued \gset
select complete_execution(start_execution(:'w'), s.status) from (values ('completed'), ('failed'), ('cancelled')) s (status);
select tests.clear_authentication();
create temporary table before as
select a.execution_id, a.workflow_id, a.user_id, a.status, a.attempt, a.max_attempts from workflow_internal.active_executions a;
create temporary table before_unsuccessful as select u.* from workflow_internal.unsuccessful_executions u;
delete from workflow_internal.active_executions;
delete from workflow_internal.unsuccessful_executions;

\i sql/active_executions.sql
select set_eq(
  'select a.execution_id, a.workflow_id, a.user_id, a.status, a.attempt, a.max_attempts from workflow_internal.active_executions a',
  'table before', 'as they were'
);
select set_eq('select u.* from workflow_internal.unsuccessful_executions u', 'table before_unsuccessful', 'and what ended badly');
delete from workflow_internal.active_executions a where a.status = 'running';
\i sql/active_executions.sql
select results_eq('select a.status from workflow_internal.active_executions a', $$values ('queued')$$, 'what is kept is not touched');
select tests.authenticate_as('ada');
select results_eq($$select c.execution_id from claim_executions('w') c$$, format('values (%L::uuid)', :'queued'), 'workers go on');

select tests.clear_authentication();
delete from workflow_internal.active_executions;
\i sql/active_executions.sql
select is_empty('select a.* from workflow_internal.active_executions a', 'a queue that is empty is not looked for in all runs');

select * from finish();
rollback;
