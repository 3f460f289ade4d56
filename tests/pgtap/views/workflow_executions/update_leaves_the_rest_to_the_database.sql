begin;
select plan(17);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset

select is(
  tests.answer(format('update workflow_executions set status = ''completed'', %I = %L where id = %L', c.name, c.value, :'run')),
  'PT422 $.' || c.name, c.name
)
from (values
  ('id', '00000000-0000-0000-0000-000000000001'), ('workflow_id', '00000000-0000-0000-0000-000000000001'),
  ('session_id', '00000000-0000-0000-0000-000000000001'), ('user_id', '00000000-0000-0000-0000-000000000001'),
  ('workflow_version', '7'), ('workflow_revision', '7'),
  ('execution_started_at', '2024-01-01Z'), ('execution_completed_at', '2024-01-01Z'), ('created_at', '2024-01-01Z'),
  ('heartbeat_at', '2024-01-01Z'), ('duration_ms', '5'), ('trigger_source', 'x'), ('idempotency_key', 'x'),
  ('retry_of', '00000000-0000-0000-0000-000000000001'), ('workflow_snapshot', '{"nodes": []}')
) as c (name, value);
select is((get_execution(:'run')).status, 'running', 'it still runs');
select throws_ok(
  format('update workflow_executions set outputs = ''{"a": 1}'' where id = %L', :'run'), 'PT422', 'There is no such status',
  'results come with the status that ends the run'
);

select * from finish();
rollback;
