begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as draft from create_workflow('Momentum') \gset
select id as archived from create_workflow('Old', status => 'archived') \gset

select set_workflow_schedule(:'draft', every => '1 minute', missed_runs => 'catch_up_once') as schedule;
select set_workflow_schedule(:'archived', every => '1 minute') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '1 hour' - 10 * s.every, next_due_at = now() - interval '1 hour' where s.workflow_id = :'draft';
select tests.authenticate_as_service();
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '20 seconds' - 10 * s.every, next_due_at = now() - interval '20 seconds' where s.workflow_id = :'archived';
select tests.authenticate_as_service();

select results_eq('select enqueued, skipped from enqueue_due_executions()', 'values (0, 2)');
select tests.authenticate_as('ada');
select is_empty('select * from list_executions()');
select update_workflow(:'draft', status => 'active') as active;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '20 seconds' - 10 * s.every, next_due_at = now() - interval '20 seconds' where s.workflow_id = :'draft';
select tests.authenticate_as_service();

select results_eq('select enqueued, skipped from enqueue_due_executions()', 'values (1, 0)', 'once it is active it runs');
select tests.authenticate_as('ada');
select results_eq('select count(*)::int from list_executions()', 'values (1)');

select * from finish();
rollback;
