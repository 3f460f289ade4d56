begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', 'http', 'running', '{"half": true}');
select started_at as began from list_node_results(:'run') \gset
select pg_sleep(0.01);
select record_node_result(:'run', 'a', status => 'failed', error => 'Timeout');
select results_eq(
  format('select r.node_type, r.status, r.output, r.error, r.started_at from list_node_results(%L) r', :'run'),
  format($$values ('http', 'failed', null::jsonb, 'Timeout', %L::timestamptz)$$, :'began'),
  'the last write wins; what kind of node it is and when it began are kept'
);
select cmp_ok(r.duration_ms, '>=', 10::bigint, 'the server''s clock counted in between') from list_node_results(:'run') r;
select record_node_result(:'run', 'a', 'code', 'completed', '1');
select results_eq(
  format('select r.node_type, r.status, r.output, r.error from list_node_results(%L) r', :'run'),
  $$values ('code', 'completed', '1'::jsonb, null::text)$$, 'an end can be corrected'
);
select record_node_result(:'run', 'a', status => 'running');
select results_eq(
  format('select r.status, r.output, r.completed_at from list_node_results(%L) r', :'run'),
  $$values ('running', null::jsonb, null::timestamptz)$$, 'or taken back'
);
select record_node_result(:'run', 'a', status => 'pending');
select is(r.started_at, null, 'whole') from list_node_results(:'run') r;

select * from finish();
rollback;
