begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as run \gset
select start_execution(:'w') as finished \gset
select complete_execution(:'finished', outputs => '{"a": "private"}');
select tests.clear_authentication();
delete from auth.users where id = tests.user_id('ada');
select is((select count(*)::int from workflow_internal.executions), 2, 'the runs are still stored');

select tests.authenticate_as('ada');
select is_empty('select e.id from workflow_executions e', 'not in the view');
select throws_ok(format('select get_execution(%L)', :'finished'), 'PT404', 'Execution not found', 'not by id');
select throws_ok('select list_executions()', 'PT401', 'The signed-in account does not exist any more', 'not in lists');
select throws_ok(format('select * from get_execution_stats(%L)', :'w'), 'PT404', 'Workflow not found', 'not in statistics');
select is_empty('select e.id from workflow_internal.executions e', 'not in the table');
select is_empty('select d.id from workflow_internal.workflow_definitions d', 'nor what ran');

select * from finish();
rollback;
