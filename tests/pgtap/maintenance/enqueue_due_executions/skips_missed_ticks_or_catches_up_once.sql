begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select id as other from create_workflow('Reversal', status => 'active') \gset
select set_workflow_schedule(:'workflow', every => '1 day') as schedule;
select set_workflow_schedule(:'other', every => '1 day', missed_runs => 'catch_up_once') as schedule;
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '3 days 1 hour' - 10 * s.every, next_due_at = now() - interval '3 days 1 hour' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '3 days 1 hour' - 10 * s.every, next_due_at = now() - interval '3 days 1 hour' where s.workflow_id = :'other';
select tests.authenticate_as_service();

select results_eq('select enqueued, skipped from enqueue_due_executions()', 'values (1, 1)');
select tests.authenticate_as('ada');
select results_eq('select workflow_id from list_executions()', format('values (%L::uuid)', :'other'));
select results_eq('select distinct next_due_at from list_workflow_schedules()', $$ select now() + interval '23 hours' $$);
select tests.clear_authentication();
update workflow_internal.workflow_schedules s set anchored_at = now() - interval '3 days 4 minutes' - 10 * s.every, next_due_at = now() - interval '3 days 4 minutes' where s.workflow_id = :'workflow';
select tests.authenticate_as_service();

select results_eq('select enqueued from enqueue_due_executions()', 'values (1)', 'the newest tick is not five minutes old');
select tests.authenticate_as('ada');
select results_eq(format('select last_due_at from get_workflow_schedule(%L)', :'workflow'), $$ select now() - interval '4 minutes' $$);
select results_eq('select count(*)::int from list_executions()', 'values (2)');

select * from finish();
rollback;
