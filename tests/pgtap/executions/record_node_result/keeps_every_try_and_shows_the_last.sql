begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', status => 'failed', output => '"partial"', error => 'first', attempt => 1);
select record_node_result(:'run', 'a', output => '"third"', attempt => 3);
select record_node_result(:'run', 'a', status => 'failed', error => 'second', attempt => 2);
select results_eq(
  format('select r.attempt, r.status, r.output, r.error from list_node_results(%L) r', :'run'),
  $$values (1, 'failed', '"partial"'::jsonb, 'first'), (2, 'failed', null, 'second'), (3, 'completed', '"third"', null)$$,
  'a row a try, in their order'
);
select is(e.outputs::text || e.errors || e.nodes_executed, '{"a": "third"}[]1', 'the run shows the last') from get_execution(:'run') e;
select record_node_result(:'run', 'a', status => 'running', attempt => 4);
select is(
  e.outputs::text || e.errors || e.nodes_executed, '{}[]0', 'which may be going on, and gave nothing yet'
) from get_execution(:'run') e;
select record_node_result(:'run', 'a', status => 'failed', error => 'fourth', attempt => 4);
select is(e.errors ->> 0 like '%fourth%', true, 'or failed') from get_execution(:'run') e;
select is(
  (select r.attempt from list_node_results(:'run') r order by r.attempt limit 1), 1, 'null as an attempt is the first'
) from record_node_result(:'run', 'a', attempt => null);

select * from finish();
rollback;
