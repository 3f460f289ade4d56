begin;
select plan(9);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
create function pg_temp.run_with_results() returns uuid language plpgsql as $$
declare
  run uuid := start_execution((select w.workflow_id from list_workflows() w));
begin
  perform record_node_result(run, 'a', output => '1');
  perform record_node_result(run, 'b', 'http', 'failed', error => 'Timeout', completed_at => to_timestamp(1795417481.907));
  return run;
end
$$;
create function pg_temp.shown(run uuid) returns text language sql as $$
  select concat_ws(' ', e.status, e.nodes_executed, e.outputs, e.errors) from get_execution(run) e
$$;

select pg_temp.run_with_results() as run \gset
select complete_execution(:'run', 'failed');
select is(
  pg_temp.shown(:'run'),
  'failed 2 {"a": 1} [{"error": "Timeout", "nodeId": "b", "nodeType": "http", "timestamp": 1795417481907}]',
  'without outputs and errors, the run goes on showing what was recorded'
);
select is((select l.nodes_executed from list_executions(status => 'failed') l), 2, 'lists count the nodes, too');
select tests.clear_authentication();
select is(
  (select num_nulls(e.outputs, e.errors) from workflow_internal.executions e where e.id = :'run'), 2, 'nothing was copied'
);
select tests.authenticate_as('ada');
select pg_temp.run_with_results() as run \gset
select complete_execution(:'run', outputs => '{"z": 26}');
select is(
  pg_temp.shown(:'run'),
  'completed 2 {"z": 26} [{"error": "Timeout", "nodeId": "b", "nodeType": "http", "timestamp": 1795417481907}]',
  'outputs that are given take the place of recorded ones as a whole, errors stay'
);
select pg_temp.run_with_results() as run \gset
select complete_execution(:'run', 'completed', 7, '{}', '[]');
select is(pg_temp.shown(:'run'), 'completed 7 {} []', 'also when they are empty');
select is((select count(*)::int from list_node_results(:'run')), 2, 'what was recorded can still be listed');
select pg_temp.run_with_results() as run \gset
update workflow_executions set status = 'completed' where id = :'run';
select is(
  pg_temp.shown(:'run'),
  'completed 2 {"a": 1} [{"error": "Timeout", "nodeId": "b", "nodeType": "http", "timestamp": 1795417481907}]',
  'the same through the view'
);
select pg_temp.run_with_results() as run \gset
update workflow_executions set status = 'completed', outputs = '{}' where id = :'run';
select is(
  pg_temp.shown(:'run'),
  'completed 2 {} [{"error": "Timeout", "nodeId": "b", "nodeType": "http", "timestamp": 1795417481907}]', 'where they can be replaced'
);
select pg_temp.run_with_results() as run \gset
select cancel_execution(:'run');
select matches(pg_temp.shown(:'run'), '^cancelled 2 \{"a": 1\}', 'a run that is cancelled keeps them');

select * from finish();
rollback;
