begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
select create_version(:'workflow', nodes => tests.nodes(1));
select tests.authenticate_as_service();

insert into workflow_executions (
  workflow_id, workflow_version, status, created_at, execution_completed_at, idempotency_key, retry_of, heartbeat_at
)
values (
  :'workflow', 1, 'completed', '2020-01-01', '2020-01-02', 'old', '00000000-0000-4000-8000-000000000001', '2020-01-01 12:00'
);
select results_eq(
  'select session_id, workflow_version, idempotency_key, retry_of, heartbeat_at from workflow_executions',
  format(
    $$values (%L::uuid, 1, 'old', '00000000-0000-4000-8000-000000000001'::uuid, '2020-01-01 12:00'::timestamptz)$$, :'workflow'
  )
);
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
values (:'workflow', 'completed', '2020-01-01', '2020-01-02', 'old');
select is((select count(*) from workflow_executions), 1::bigint, 'a second import with the key imports nothing');
select throws_ok(
  format(
    $$insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, trigger_source)
      values (%L, 'completed', '2020-01-01', '2020-01-02', ' ')$$, :'workflow'
  ),
  'PT422'
);
select throws_ok(
  format(
    $$insert into workflow_executions (workflow_id, workflow_version, status, created_at, execution_completed_at)
      values (%L, 7, 'completed', '2020-01-01', '2020-01-02')$$, :'workflow'
  ),
  'PT404'
);

select * from finish();
rollback;
