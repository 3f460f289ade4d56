begin;
select plan(17);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset

select is(
  tests.answer(format('insert into workflow_executions (workflow_id, %I) values (%L, %L)', c.name, :'w', c.value)),
  'PT422 $.' || c.name, c.name
)
from (values
  ('id', '00000000-0000-0000-0000-000000000001'),
  ('workflow_version', '1'), ('workflow_revision', '1'),
  ('user_id', tests.user_id('ben')::text),
  ('execution_started_at', '2024-01-01Z'), ('execution_completed_at', '2024-01-01Z'), ('created_at', '2024-01-01Z'),
  ('heartbeat_at', '2024-01-01Z'), ('duration_ms', '5'),
  ('nodes_executed', '1'), ('outputs', '{"a": 1}'), ('errors', '[]'), ('error_message', 'x'),
  ('retry_of', '00000000-0000-0000-0000-000000000001'),
  ('workflow_snapshot', '{"nodes": []}')
) as c (name, value);
select is_empty('select e.id from workflow_executions e', 'nothing was started');
select lives_ok(
  format('insert into workflow_executions (workflow_id, user_id) values (%L, %L)', :'w', tests.user_id('ada')), 'the owner may be stated'
);

select * from finish();
rollback;
