begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select restore_version(:'w', 1);
select update_workflow(:'w', nodes => tests.nodes(3));

select tests.clear_authentication();
select set_eq(
  'select d.nodes from workflow_internal.workflow_definitions d', 'values (tests.nodes(1)), (tests.nodes(2)), (tests.nodes(3))',
  'editing version 3 in place leaves version 1 its definition'
);

select * from finish();
rollback;
