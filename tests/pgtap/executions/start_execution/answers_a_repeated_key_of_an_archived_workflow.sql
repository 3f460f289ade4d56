begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select start_execution(:'workflow', idempotency_key => 'tick') as run \gset
select archive_workflow(:'workflow');

select is(
  start_execution(:'workflow', idempotency_key => 'tick'), :'run'::uuid,
  'a caller that lost the first answer learns the run''s id'
);
select throws_ok(
  format($$select start_execution(%L, idempotency_key => 'tock')$$, :'workflow'), 'PT409', 'The workflow is archived'
);

select * from finish();
rollback;
