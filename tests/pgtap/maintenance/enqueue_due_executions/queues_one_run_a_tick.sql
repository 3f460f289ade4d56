begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select set_workflow_schedule(:'workflow', every => '1 minute') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '20 seconds' - 10 * s.every, next_due_at = now() - interval '20 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued, skipped, failed, remaining::int from enqueue_due_executions()', 'values (1, 0, 0, 0)');
select results_eq('select enqueued, skipped, failed, remaining::int from enqueue_due_executions()', 'values (0, 0, 0, 0)', 'never twice');
select tests.authenticate_as('ada');
select results_eq('select status, trigger_source from list_executions()', $$ values ('queued', 'schedule') $$);
select results_eq('select last_execution_id from list_workflow_schedules()', 'select id from list_executions()');
select results_eq('select last_due_at from list_workflow_schedules()', $$ select now() - interval '20 seconds' $$);
select results_eq('select next_due_at from list_workflow_schedules()', $$ select now() + interval '40 seconds' $$, 'the ticks do not drift');

select * from finish();
rollback;
