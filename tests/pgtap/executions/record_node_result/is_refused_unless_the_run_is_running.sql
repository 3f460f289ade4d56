begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select is(
  tests.whole_answer(format('select record_node_result(%L, ''a'')', :'run')),
  'PT409 | The run is queued and has not begun | {"current_status": "queued"} | It begins when a worker claims it with claim_executions, or when its status is set to running.',
  'a queued run has no results'
);
select is((select count(*)::int from claim_executions('w')), 1, 'once claimed');
select lives_ok(format('select record_node_result(%L, ''a'')', :'run'), 'it has');
select complete_execution(:'run');
select is(
  tests.answer(format('select record_node_result(%L, ''a'', worker_id => %L)', :'run', w.id)),
  'PT409 {"current_status": "completed"}', 'a run that is over keeps them as they are'
)
from (values (null), ('w')) as w (id);
select is(tests.answer(format('select record_node_result(%L, ''b'', status => ''bad'')', :'run')), 'PT422 $.status', 'what is wrong is said first');
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a');
select delete_workflow(:'w');
select lives_ok(format('select record_node_result(%L, ''b'')', :'run'), 'a run outlives its workflow');
select is((get_execution(:'run')).nodes_executed, 2, 'and so do its results');

select * from finish();
rollback;
