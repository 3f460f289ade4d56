begin;
select plan(6);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as run \gset
select complete_execution(:'run');
select update_workflow(:'w', nodes => tests.nodes(2));
select start_execution(:'w') as kept \gset
select complete_execution(:'kept');
select update_workflow(:'w', nodes => tests.nodes(3));
select tests.authenticate_as_service();
delete from workflow_executions where id = :'run';
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.workflow_definitions d), 3);
select tests.authenticate_as_service();
select run_maintenance();
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.unused_definitions), 1, 'it is found first');
select is((select count(*)::int from workflow_internal.workflow_definitions d), 3, 'somebody may be starting it just now');
update workflow_internal.unused_definitions set found_at = now() - interval '2 hours', found_in = '3';
select tests.authenticate_as_service();
select results_eq($$select done from run_maintenance() where task = 'erase_unused_definitions'$$, 'values (1::bigint)');
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.workflow_definitions d), 2);
select tests.authenticate_as('ada');
select is((select jsonb_array_length(e.workflow_snapshot -> 'nodes') from get_execution(:'kept') e), 2, 'what a run needs stays');

select * from finish();
rollback;
