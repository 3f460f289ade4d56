begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as other from create_workflow('Other') \gset
select start_execution(:'w', idempotency_key => 'k') as run \gset
select start_execution(:'other', idempotency_key => 'k') as other_run \gset
select tests.authenticate_as('ben');
select workflow_id as bens from create_workflow('Flow') \gset
select start_execution(:'bens', idempotency_key => 'k') as bens_run \gset

select isnt(:'other_run'::uuid, :'run'::uuid, 'the same key in another workflow is another run');
select results_eq(
  'select e.id, e.workflow_id from workflow_executions e', format('values (%L::uuid, %L::uuid)', :'bens_run', :'bens'),
  'and another user''s key is another user''s run'
);

select * from finish();
rollback;
