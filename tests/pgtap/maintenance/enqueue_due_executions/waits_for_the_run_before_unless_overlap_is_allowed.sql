begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset
select set_workflow_schedule(:'workflow', every => '1 minute') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '20 seconds' - 10 * s.every, next_due_at = now() - interval '20 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued from enqueue_due_executions()', 'values (1)');
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '10 seconds' - 10 * s.every, next_due_at = now() - interval '10 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued, skipped from enqueue_due_executions()', 'values (0, 1)', 'the first run is still queued');
select tests.authenticate_as('ada');
select set_workflow_schedule(:'workflow', every => '1 minute', allow_overlap => true) as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '10 seconds' - 10 * s.every, next_due_at = now() - interval '10 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued from enqueue_due_executions()', 'values (1)');
select tests.authenticate_as('ada');
select cancel_execution(id) from list_executions();
select set_workflow_schedule(:'workflow', every => '1 minute') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '10 seconds' - 10 * s.every, next_due_at = now() - interval '10 seconds' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued from enqueue_due_executions()', 'values (1)', 'the run before is over');

select * from finish();
rollback;
