begin;
select plan(13);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a');
select heartbeat_at as beat from get_execution(:'run') \gset
select ok(:'beat'::timestamptz between now() and clock_timestamp(), 'the first result of a run without a worker is one');
select record_node_result(:'run', 'b');
select is((get_execution(:'run')).heartbeat_at, :'beat', 'one right after it writes nothing more');
select tests.clear_authentication();
update workflow_internal.active_executions a set heartbeat_at = now() - interval '6 seconds' where a.execution_id = :'run';
select tests.authenticate_as('ada');
select record_node_result(:'run', 'c');
select cmp_ok((get_execution(:'run')).heartbeat_at, '>=', now(), 'one after more than five seconds does');

select enqueue_execution(:'w') as run \gset
select claim_executions('w', lease_seconds => 100);
select record_node_result(:'run', 'a');
select tests.clear_authentication();
update workflow_internal.active_executions a
set heartbeat_at = a.heartbeat_at - interval '90 seconds', lease_expires_at = a.lease_expires_at - interval '90 seconds'
where a.execution_id = :'run';
select tests.authenticate_as('ada');
select lease_expires_at as ends from get_execution(:'run') \gset
select is(r.lease_expires_at, :'ends', 'a result that names no worker does not prolong a worker''s lease')
from record_node_result(:'run', 'b') r;
select is(
  tests.answer(format('select record_node_result(%L, ''b'', worker_id => ''v'')', :'run')), 'PT409 {"current_status": "running"}',
  'nobody else''s result is taken in its name'
);
select is((get_execution(:'run')).lease_expires_at, :'ends', 'nor prolongs it');
select lease_expires_at as now_ends from record_node_result(:'run', 'c', worker_id => 'w') \gset
select ok(
  :'now_ends'::timestamptz - clock_timestamp() between interval '95 seconds' and interval '100 seconds', 'the worker''s prolongs it by as much as it took'
);
select is((get_execution(:'run')).lease_expires_at, :'now_ends', 'and says so');
select is((get_execution(:'run')).lease_expires_at - (get_execution(:'run')).heartbeat_at, interval '100 seconds', 'as a sign of life now');
select is(r.lease_expires_at, :'now_ends', 'the next one need not') from record_node_result(:'run', 'd', worker_id => 'w') r;

select is(cancel_execution(:'run'), 'cancel_requested', 'somebody asks the worker to stop');
select is(r.cancel_requested, true, 'the next result tells it') from record_node_result(:'run', 'e', worker_id => 'w') r;
select complete_execution(:'run', 'cancelled', worker_id => 'w');
select ok(e.heartbeat_at is not null and e.nodes_executed = 5, 'the run keeps what it was told') from get_execution(:'run') e;

select * from finish();
rollback;
