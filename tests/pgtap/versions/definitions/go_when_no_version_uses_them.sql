begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select update_workflow(:'w', nodes => tests.nodes(2));
select update_workflow(:'w', nodes => tests.nodes(3));

select tests.clear_authentication();
select results_eq(
  'select d.nodes from workflow_internal.workflow_definitions d', 'values (tests.nodes(3))',
  'what was edited in place before it ran is gone'
);
select tests.authenticate_as('ada');
select create_version(:'w', tests.nodes(4));
select delete_workflow(:'w');
select tests.clear_authentication();
select is_empty('select d.id from workflow_internal.workflow_definitions d', 'and all of them with the workflow');

select * from finish();
rollback;
