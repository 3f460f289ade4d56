begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select tests.authenticate_as_service();
insert into workflow_executions (
  workflow_id, session_id, status, created_at, execution_started_at, execution_completed_at, nodes_executed, outputs, trigger_source
)
values (
  :'w', :'w', 'completed', '2023-05-01 10:00:00.123Z', '2023-05-01 10:00:01Z', '2023-05-01 10:00:03Z', 1, '{"node-1": 5}', 'cron'
) returning id as run \gset

select tests.authenticate_as('ada');
select results_eq(
  'select e.id, e.created_at, e.execution_started_at, e.duration_ms, e.user_id, e.workflow_version, e.trigger_source, e.outputs
   from workflow_executions e',
  format(
    $$values (%L::uuid, '2023-05-01 10:00:00.123Z'::timestamptz, '2023-05-01 10:00:01Z'::timestamptz, 2000::bigint, %L::uuid, 1, 'cron',
      '{"node-1": 5}'::jsonb)$$, :'run', tests.user_id('ada')
  ),
  'with its own times, of the version that session_id names'
);
select is(workflow_internal.time_of_id(:'run'), '2023-05-01 10:00:00.123Z'::timestamptz, 'created_at is the time in its id');
select is((get_execution(:'run')).workflow_snapshot -> 'nodes', tests.nodes(1), 'the snapshot is that version''s');
select is(
  (select l.execution_count from list_workflows() l), 1::bigint, 'it counts'
);

select * from finish();
rollback;
