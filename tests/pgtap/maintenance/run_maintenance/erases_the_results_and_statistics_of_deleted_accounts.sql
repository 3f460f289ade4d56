begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
select tests.create_user('ben');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ben');
select workflow_id as kept from create_workflow('Kept') \gset
select start_execution(:'kept') as kept_run \gset
select record_node_result(:'kept_run', 'a', output => '1');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', output => '1');
select complete_execution(:'run');
select tests.clear_authentication();
delete from auth.users u where u.id = tests.user_id('ada');
select tests.authenticate_as_service();
select count(*) from run_maintenance();
select tests.clear_authentication();
select results_eq('select r.execution_id from workflow_internal.node_results r', format('values (%L::uuid)', :'kept_run'));
select is_empty('select s.* from workflow_internal.execution_statistics s');
select results_eq('select e.id from workflow_internal.executions e', format('values (%L::uuid)', :'kept_run'));

select * from finish();
rollback;
