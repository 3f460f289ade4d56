begin;
select plan(13);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as workflow from create_workflow('Momentum') \gset
create temp table kept as select * from workflow_sessions;

select is(
  tests.answer(format('update workflow_sessions set name = ''Other'', %I = %s', stated.name, stated.value)),
  'PT422 $.' || stated.name, stated.name || ' = ' || stated.value
)
from (values
  ('id', 'gen_random_uuid()'), ('workflow_id', 'gen_random_uuid()'), ('user_id', 'tests.user_id(''ben'')'),
  ('user_id', 'null'), ('version', '7'), ('parent_workflow_id', 'gen_random_uuid()'), ('forked_from_id', 'gen_random_uuid()'),
  ('revision', '9'), ('created_at', 'now() - interval ''1 year'''), ('updated_at', 'now() - interval ''1 year'''),
  ('execution_count', '1000'), ('last_executed_at', 'now()')
) as stated (name, value);
select bag_eq('select * from workflow_sessions', 'table kept', 'nothing changed');

select * from finish();
rollback;
