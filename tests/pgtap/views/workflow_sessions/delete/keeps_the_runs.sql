begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum', nodes => tests.nodes(2)) \gset
select start_execution(:'workflow');

delete from workflow_sessions where id = :'workflow';

select results_eq(
  'select workflow_id, workflow_snapshot -> ''nodes'' from workflow_executions',
  format('values (%L::uuid, tests.nodes(2))', :'workflow')
);

select * from finish();
rollback;
