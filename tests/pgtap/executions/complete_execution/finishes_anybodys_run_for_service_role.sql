begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select tests.authenticate_as_service();
select complete_execution(:'run', outputs => '{"a": 1}');

select tests.authenticate_as('ada');
select results_eq(
  'select e.status, e.outputs, e.user_id from workflow_executions e',
  format($$values ('completed', '{"a": 1}'::jsonb, %L::uuid)$$, tests.user_id('ada'))
);

select * from finish();
rollback;
