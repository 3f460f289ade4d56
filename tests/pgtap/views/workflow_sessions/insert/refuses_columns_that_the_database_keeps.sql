begin;
select plan(12);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select is(
  tests.answer(format('insert into workflow_sessions (name, %I) values (''Momentum'', %s)', stated.name, stated.value)),
  'PT422 $.' || stated.name, stated.name
)
from (values
  ('id', 'gen_random_uuid()'), ('workflow_id', 'gen_random_uuid()'), ('forked_from_id', 'gen_random_uuid()'),
  ('created_at', 'now()'), ('updated_at', 'now()'), ('revision', '1'), ('version', '2'), ('version', '0'),
  ('is_current_version', 'false'), ('execution_count', '0'), ('last_executed_at', 'now()')
) as stated (name, value);
select is_empty('select * from workflow_sessions', 'nothing was created');

select * from finish();
rollback;
