begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select id as second from create_version(:'w', tests.nodes(2)) \gset
select update_workflow(:'w', nodes => tests.nodes(3));
select start_execution(:'w') as run \gset

select results_eq(
  format(
    'select e.workflow_id, e.session_id, e.workflow_version, e.workflow_revision, e.user_id, e.status, e.trigger_source
     from get_execution(%L) e', :'run'
  ),
  format($$values (%L::uuid, %L::uuid, 2, 3, %L::uuid, 'running', 'manual')$$, :'w', :'second', tests.user_id('ada')),
  'version and revision are those that ran'
);
select results_eq(
  format(
    'select e.nodes_executed, e.outputs, e.errors, e.error_message, e.idempotency_key, e.retry_of,
      e.execution_completed_at, e.duration_ms from get_execution(%L) e', :'run'
  ),
  $$values (0, '{}'::jsonb, '[]'::jsonb, null, null, null::uuid, null::timestamptz, null::bigint)$$,
  'and there are no results yet'
);

select * from finish();
rollback;
