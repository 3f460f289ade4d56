begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select start_execution(:'workflow');

select update_workflow(:'workflow', nodes => tests.nodes(2));

select results_eq(
  'select workflow_snapshot -> ''nodes'', workflow_revision from workflow_executions',
  'values (tests.nodes(1), 1)'
);

select * from finish();
rollback;
