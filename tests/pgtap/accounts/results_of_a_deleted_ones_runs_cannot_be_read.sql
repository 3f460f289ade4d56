begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', output => '1');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ada');
select tests.authenticate_as('ada');
select is_empty('select r.* from workflow_internal.node_results r', 'not from the table');
select throws_ok(format('select list_node_results(%L)', :'run'), 'PT404', 'Execution not found', 'not by the list');
select throws_ok(format('select record_node_result(%L, ''b'')', :'run'), 'PT404', 'Execution not found', 'nor written');
select is(workflow_internal.recorded_outputs(:'run'), null, 'nor by the function inside');
select tests.authenticate_as_service();
select is((select count(*)::int from list_node_results(:'run')), 1, 'service_role still reads them until the run is erased');

select * from finish();
rollback;
