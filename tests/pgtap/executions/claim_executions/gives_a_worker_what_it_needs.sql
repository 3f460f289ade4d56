begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2), tests.edges(1), trigger => '{"type": "webhook"}', variables => '{"n": 1}') \gset
select is_empty($$select c.* from claim_executions('w') c$$, 'nothing is queued');
select start_execution(:'w');
select enqueue_execution(:'w', 'webhook', 'key') as run \gset

create temporary table got as select c.* from claim_executions('worker 1', lease_seconds => 90) c;
select results_eq(
  'select g.execution_id, g.workflow_id, g.session_id, g.workflow_version, g.workflow_revision, g.user_id, g.attempt, g.max_attempts,
     g.trigger_source, g.idempotency_key, g.retry_of, g.worker_id, g.nodes, g.edges, g.trigger, g.variables from got g',
  format('select %L::uuid, %L::uuid, %2$L::uuid, 1, 1, tests.user_id(''ada''), 1, 3, ''webhook'', ''key'', null::uuid, ''worker 1'',
     tests.nodes(2), tests.edges(1), ''{"type": "webhook"}''::jsonb, ''{"n": 1}''::jsonb', :'run', :'w'),
  'the run and its definition'
);
select results_eq(
  'select e.status, e.worker_id, e.attempt, e.lease_expires_at, e.lease_expires_at - e.heartbeat_at, e.execution_started_at = e.heartbeat_at
   from workflow_executions e where e.id = (select g.execution_id from got g)',
  $$select 'running', 'worker 1', 1, (select g.lease_expires_at from got g), interval '90 seconds', true$$, 'the run says who has it'
);
select is_empty($$select c.* from claim_executions('worker 2', 100) c$$, 'nobody gets it again, nor what start_execution began');
select complete_execution(:'run', outputs => '{"a": 1}', worker_id => 'worker 1');
select results_eq(
  format('select e.status, e.outputs, e.attempt, e.worker_id, e.lease_expires_at, e.heartbeat_at = e.execution_started_at
    from workflow_executions e where e.id = %L', :'run'),
  $$select 'completed', '{"a": 1}'::jsonb, 1, null::text, null::timestamptz, true$$, 'and it ends it'
);

select * from finish();
rollback;
