begin;
select plan(6);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select enqueue_execution(:'w') as run \gset
select claim_executions('first');
select record_node_result(:'run', 'a', output => '"a1"', worker_id => 'first');
select record_node_result(:'run', 'b', status => 'failed', error => 'once', worker_id => 'first');
select record_node_result(:'run', 'b', output => '"b1"', attempt => 2, worker_id => 'first');
select tests.clear_authentication();
update workflow_internal.active_executions a
set lease_expires_at = now() - interval '1 second', lease_check_at = now() - interval '1 second' where a.execution_id = :'run';
select workflow_internal.requeue_expired_executions();
select tests.authenticate_as('ada');
select is(e.status || e.outputs, 'queued{"a": "a1", "b": "b1"}', 'a run that waits again shows what it has') from get_execution(:'run') e;
select is(
  tests.answer(format('select record_node_result(%L, ''a'', worker_id => ''first'')', :'run')), 'PT409 {"current_status": "queued"}',
  'the worker that lost it records no more'
);
select claim_executions('second');
select is(
  tests.answer(format('select record_node_result(%L, ''a'', worker_id => ''first'')', :'run')), 'PT409 {"current_status": "running"}',
  'nor when another one has it'
);
select record_node_result(:'run', 'b', output => '"b2"', worker_id => 'second');
select results_eq(
  format('select r.node_id, r.execution_attempt, r.attempt, r.output from list_node_results(%L) r', :'run'),
  $$values ('a', 1, 1, '"a1"'::jsonb), ('b', 1, 1, null), ('b', 1, 2, '"b1"'), ('b', 2, 1, '"b2"')$$, 'the new attempt overwrites nothing'
);
select is(e.outputs, '{"a": "a1", "b": "b2"}', 'and counts as the later one') from get_execution(:'run') e;
select complete_execution(:'run', worker_id => 'second');
select is(e.outputs::text || e.nodes_executed, '{"a": "a1", "b": "b2"}2', 'to the end') from get_execution(:'run') e;

select * from finish();
rollback;
