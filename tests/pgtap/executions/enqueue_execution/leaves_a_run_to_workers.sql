begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select id as second from create_version(:'w', tests.nodes(2)) \gset
select enqueue_execution(:'w', 'webhook', 'key', max_attempts => 7) as run \gset
select create_version(:'w', tests.nodes(3));

select results_eq(
  'select e.id, e.session_id, e.workflow_version, e.status, e.trigger_source, e.idempotency_key, e.attempt, e.max_attempts,
     e.execution_started_at, e.user_id from workflow_executions e',
  format('select %L::uuid, %L::uuid, 2, ''queued'', ''webhook'', ''key'', 0, 7, null::timestamptz, tests.user_id(''ada'')', :'run', :'second'),
  'it waits, with the definition of its time'
);
select is((get_execution(:'run')).workflow_snapshot -> 'nodes', tests.nodes(2), 'which later edits do not change');
select is((get_workflow(:'w')).execution_count, 1::bigint, 'it is counted');
select is(enqueue_execution(:'w', idempotency_key => 'key'), :'run'::uuid, 'the same key gives the same run');

select * from finish();
rollback;
