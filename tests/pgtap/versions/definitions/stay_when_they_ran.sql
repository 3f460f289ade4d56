begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select start_execution(:'w') as run \gset
select update_workflow(:'w', nodes => tests.nodes(2));
select create_version(:'w', tests.nodes(3));

select tests.clear_authentication();
select set_eq(
  'select d.nodes from workflow_internal.workflow_definitions d', 'values (tests.nodes(1)), (tests.nodes(2)), (tests.nodes(3))',
  'what ran is kept beside what versions use'
);
select tests.authenticate_as('ada');
select delete_workflow(:'w');
select tests.clear_authentication();
select results_eq(
  'select d.nodes from workflow_internal.workflow_definitions d', 'values (tests.nodes(1))',
  'it alone outlives the workflow'
);

select * from finish();
rollback;
