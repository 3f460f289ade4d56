begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
-- Large results are counted one by one.
select lives_ok(
  format('select record_node_result(%L, ''node'' || i, output => to_jsonb(repeat(''x'', 1048576))) from generate_series(1, 16) i', :'run'),
  '16 outputs of 1 MiB'
);
select throws_ok(
  format('select record_node_result(%L, ''more'')', :'run'), 'PT413', 'The results of the run are larger than 16 MiB', 'and nothing more'
);
select lives_ok(format('select complete_execution(%L)', :'run'), 'the run can be finished');
select is((select count(*)::int from jsonb_object_keys((get_execution(:'run')).outputs)), 16, 'with all of them');

select start_execution(:'w') as run \gset
select record_node_result(:'run', 'again', output => to_jsonb(repeat('x', 1048576 + i))) from generate_series(1, 20) i;
select lives_ok(format('select record_node_result(%L, ''more'')', :'run'), 'what is overwritten counts once');

-- A sign of life is due, so the next result counts them all.
select tests.clear_authentication();
insert into workflow_internal.node_results (execution_id, user_id, node_id, execution_attempt, attempt, status, completed_at, result_bytes)
select :'run', tests.user_id('ada'), 'item ' || i, 1, 1, 'completed', now(), 0 from generate_series(1, 50000) i;
update workflow_internal.active_executions a set heartbeat_at = now() - interval '1 minute' where a.execution_id = :'run';
select tests.authenticate_as('ada');
select lives_ok(format('select record_node_result(%L, ''counts'')', :'run'), 'whoever counts passes');
select throws_ok(
  format('select record_node_result(%L, ''more'')', :'run'), 'PT413', 'The run has 50,000 results of nodes', 'and nobody after'
);

select * from finish();
rollback;
