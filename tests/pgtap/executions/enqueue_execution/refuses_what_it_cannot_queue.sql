begin;
select plan(15);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as private from create_workflow('Flow') \gset
select workflow_id as template from create_workflow('Flow', is_template => true) \gset
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select workflow_id as archived from create_workflow('Flow', status => 'archived') \gset

select is(tests.answer(format('select enqueue_execution(%L, %s)', c.workflow_id, c.arguments)), c.expected, c.expected || ': ' || c.arguments)
from (values
  (:'w', '''manual'', max_attempts => 0', 'PT422 $.max_attempts'),
  (:'w', '''manual'', max_attempts => 101', 'PT422 $.max_attempts'),
  (:'w', '''manual'', max_attempts => -2147483648', 'PT422 $.max_attempts'),
  (:'w', '''manual'', available_at => ''infinity''', 'PT422 $.available_at'),
  (:'w', '''manual'', available_at => ''10000-01-01Z''', 'PT422 $.available_at'),
  (:'w', ''' ''', 'PT422 $.trigger_source'),
  (:'w', 'repeat(''x'', 256)', 'PT413 $.trigger_source'),
  (:'w', '''manual'', repeat(''x'', 256)', 'PT413 $.idempotency_key'),
  (:'archived', '''manual''', 'PT409 $.workflow_id'),
  (:'template', '''manual''', 'PT403 $.workflow_id'),
  (:'private', '''manual''', 'PT404 $.workflow_id'),
  (gen_random_uuid()::text, '''manual''', 'PT404 $.workflow_id'),
  (null, '''manual''', 'PT422 $.workflow_id')
) as c (workflow_id, arguments, expected);
select is_empty('select e.* from workflow_executions e', 'nothing is queued');
select tests.authenticate_without_user();
select is(tests.answer(format('select enqueue_execution(%L)', :'w')), 'PT401 ', 'nor for nobody');

select * from finish();
rollback;
