begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', status => 'active') \gset

select is(remove_workflow_schedule(:'workflow'), false, 'there was none');
select set_workflow_schedule(:'workflow', every => '1 hour') as schedule;
select tests.create_user('ben');
select tests.authenticate_as('ben');
select throws_ok(format('select remove_workflow_schedule(%L)', :'workflow'), 'PT404', 'Workflow not found');
select tests.authenticate_as_anon();
select throws_ok(format('select remove_workflow_schedule(%L)', :'workflow'), '42501', 'permission denied for function remove_workflow_schedule');
select tests.authenticate_as('ada');
select is(remove_workflow_schedule(:'workflow'), true);
select is_empty('select * from list_workflow_schedules()');

select * from finish();
rollback;
