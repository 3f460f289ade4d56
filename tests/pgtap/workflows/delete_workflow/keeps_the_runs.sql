begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(1)) \gset
select start_execution(:'workflow');

select delete_workflow(:'workflow');

select results_eq(
  'select workflow_id, status, workflow_snapshot -> ''nodes'' from workflow_executions',
  format($$values (%L::uuid, 'running', tests.nodes(1))$$, :'workflow'),
  'and what they ran'
);

select * from finish();
rollback;
