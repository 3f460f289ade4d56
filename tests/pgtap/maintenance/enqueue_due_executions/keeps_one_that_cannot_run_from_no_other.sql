begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select id as other from create_workflow('Reversal', status => 'active') \gset
select set_workflow_schedule(:'workflow', every => '1 minute') as schedule;
select set_workflow_schedule(:'other', every => '1 minute') as schedule;
select tests.clear_authentication();
select format('alter table workflow_internal.active_executions add constraint no_room check (workflow_id <> %L)', :'workflow') \gexec
update workflow_internal.workflow_schedules set next_due_at = now() - interval '1 second';
select tests.authenticate_as_service();
select results_eq('select enqueued, failed, remaining::int from enqueue_due_executions()', 'values (1, 1, 0)');
select tests.authenticate_as('ada');
select ok((select last_error from get_workflow_schedule(:'workflow')) like '%no_room%', 'the schedule says why');
select results_eq('select workflow_id from list_executions()', format('values (%L::uuid)', :'other'));
select results_eq(format('select last_error from get_workflow_schedule(%L)', :'other'), 'values (null::text)');

select * from finish();
rollback;
