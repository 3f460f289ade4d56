begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select is(tests.answer(format('select heartbeat_execution(%L, ''w'')', :'run')), 'PT409 {"current_status": "queued"}', 'nobody has it');
select claim_executions('w');
select throws_ok(
  format('select heartbeat_execution(%L, ''other'')', :'run'), 'PT409', 'The worker does not hold the run any more', 'another has it'
);
select is(tests.answer(format('select complete_execution(%L, worker_id => ''other'')', :'run')), 'PT409 {"current_status": "running"}', 'nor ends it');
select is(tests.answer(format('select heartbeat_execution(%L, null)', :'run')), 'PT422 $.worker_id', 'without a name');
select is(tests.answer(format('select heartbeat_execution(%L, repeat(''w'', 256))', :'run')), 'PT413 $.worker_id', 'too long a name');
select is(tests.answer(format('select heartbeat_execution(%L, ''w'', %s)', :'run', s.seconds)), 'PT422 $.lease_seconds', s.seconds)
from (values ('0'), ('86401'), ('null')) s (seconds);
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select heartbeat_execution(%L, ''w'')', :'run')),
  tests.whole_answer(format('select heartbeat_execution(%L, ''w'')', gen_random_uuid())), 'a foreign run is like an unknown one'
);
select is(tests.answer(format('select heartbeat_execution(%L, ''w'')', :'run')), 'PT404 $.execution_id', 'which is not found');
select is(tests.answer('select heartbeat_execution(null, ''w'')'), 'PT404 $.execution_id', 'as is null');
select tests.authenticate_as('ada');
select complete_execution(:'run', worker_id => 'w');
select throws_ok(format('select heartbeat_execution(%L, ''w'')', :'run'), 'PT409', 'The run is already finished', 'finished');
select tests.authenticate_without_user();
select is(tests.answer(format('select heartbeat_execution(%L, ''w'')', :'run')), 'PT401 ', 'nobody signed in');

select * from finish();
rollback;
