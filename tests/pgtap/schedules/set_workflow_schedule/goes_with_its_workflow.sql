begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select set_workflow_schedule(:'workflow', every => '1 hour') as schedule;
select tests.authenticate_as_service();
select results_eq('select count(*)::int from list_workflow_schedules(user_id => null)', 'values (1)');
select tests.authenticate_as('ada');
select delete_workflow(:'workflow');
select tests.clear_authentication();
select is_empty('select from workflow_internal.workflow_schedules');

select * from finish();
rollback;
