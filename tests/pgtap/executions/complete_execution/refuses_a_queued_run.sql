begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset

select throws_ok(format('select complete_execution(%L)', :'run'), 'PT409', 'The run is queued and has not begun', 'not completed');
select is(
  tests.answer(format('select complete_execution(%L, ''failed'')', :'run')), 'PT409 {"current_status": "queued"}', 'nor failed'
);
select is(
  tests.answer(format('select complete_execution(%L, worker_id => ''w'')', :'run')), 'PT409 {"current_status": "queued"}', 'by no worker'
);
select lives_ok(format('select complete_execution(%L, ''cancelled'')', :'run'), 'it can be cancelled');

select * from finish();
rollback;
