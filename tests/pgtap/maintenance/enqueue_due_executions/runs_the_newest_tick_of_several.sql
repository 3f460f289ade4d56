begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select set_workflow_schedule(:'workflow', every => '1 minute') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '200 seconds' - 10 * s.every, next_due_at = now() - interval '200 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued from enqueue_due_executions()', 'values (1)');
select tests.authenticate_as('ada');
select results_eq('select last_due_at from list_workflow_schedules()', $$ select now() - interval '20 seconds' $$);
select results_eq('select count(*)::int from list_executions()', 'values (1)');

select * from finish();
rollback;
