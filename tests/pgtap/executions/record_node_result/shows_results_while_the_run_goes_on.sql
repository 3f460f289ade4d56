begin;
select plan(8);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select is(e.outputs::text || e.errors || e.nodes_executed, '{}[]0', 'nothing before the first result') from get_execution(:'run') e;
select results_eq(
  format('select r.* from record_node_result(%L, ''a'', ''http'', output => ''{"price": 1.50}'') r', :'run'),
  format('values (%L::uuid, null::timestamptz, false)', :'run'), 'it answers as a heartbeat does'
);
select record_node_result(:'run', 'b', status => 'running', output => '[1]');
select record_node_result(:'run', 'c', status => 'pending');
select record_node_result(:'run', 'd', status => 'skipped');
select record_node_result(:'run', 'e', 'code', 'failed', error => 'Timeout', completed_at => now() - interval '1 hour');
select record_node_result(:'run', 'f', status => 'failed', completed_at => now() - interval '2 hours');
select record_node_result(:'run', 'g', output => 'null', error => 'A warning');
select is(
  e.outputs, '{"a": {"price": 1.50}, "b": [1], "g": null}', 'outputs of nodes that gave one, also of those that go on'
) from get_execution(:'run') e;
select is(
  e.errors, jsonb_build_array(
    jsonb_build_object('nodeId', 'f', 'nodeType', null, 'error', 'The node failed.', 'timestamp', trunc(extract(epoch from now() - interval '2 hours') * 1000)),
    jsonb_build_object('nodeId', 'e', 'nodeType', 'code', 'error', 'Timeout', 'timestamp', trunc(extract(epoch from now() - interval '1 hour') * 1000))
  ), 'errors of nodes that failed, in the order of their ends'
) from get_execution(:'run') e;
select is(e.nodes_executed, 4, 'nodes that completed or failed') from get_execution(:'run') e;
select results_eq(
  'select e.outputs, e.errors, e.nodes_executed, e.status from workflow_executions e',
  format('select e.outputs, e.errors, e.nodes_executed, ''running'' from get_execution(%L) e', :'run'), 'the view shows the same'
);
select tests.authenticate_as_service();
select is((get_execution(:'run')).nodes_executed, 4, 'and so it does to service_role');
select record_node_result(:'run', 'h');
select tests.authenticate_as('ada');
select is((get_execution(:'run')).nodes_executed, 5, 'who may record for the owner');

select * from finish();
rollback;
