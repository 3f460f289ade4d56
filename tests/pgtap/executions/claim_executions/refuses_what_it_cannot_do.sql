begin;
select plan(17);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ben');
select workflow_id as private from create_workflow('Flow') \gset
select workflow_id as template from create_workflow('Flow', is_template => true) \gset
select enqueue_execution(:'private');
select enqueue_execution(:'template');
select tests.authenticate_as('ada');

select is(tests.answer(format('select claim_executions(%s)', c.arguments)), c.expected, c.expected || ': ' || left(c.arguments, 60))
from (values
  ('null', 'PT422 $.worker_id'),
  ('''''', 'PT422 $.worker_id'),
  ('e'' \n''', 'PT422 $.worker_id'),
  ('repeat(''x'', 256)', 'PT413 $.worker_id'),
  ('''w'', 0', 'PT422 $.batch_size'),
  ('''w'', 101', 'PT422 $.batch_size'),
  ('''w'', null', 'PT422 $.batch_size'),
  ('''w'', 1, 0', 'PT422 $.lease_seconds'),
  ('''w'', 1, 86401', 'PT422 $.lease_seconds'),
  ('''w'', 1, null', 'PT422 $.lease_seconds'),
  (format('''w'', workflow_id => %L', gen_random_uuid()), 'PT404 $.workflow_id'),
  (format('''w'', workflow_id => %L', :'private'), 'PT404 $.workflow_id'),
  (format('''w'', workflow_id => %L', :'template'), 'PT403 $.workflow_id'),
  (format('''w'', user_id => %L', tests.user_id('ben')), 'PT403 $.user_id')
) as c (arguments, expected);
select is_empty($$select c.* from claim_executions('w', 100, user_id => null) c$$, 'null means nobody else''s runs');
select tests.authenticate_without_user();
select is(tests.answer($$select claim_executions('w')$$), 'PT401 ', 'nor for nobody');
select tests.clear_authentication();
select results_eq(
  'select a.status, a.worker_id from workflow_internal.active_executions a', $$values ('queued', null::text), ('queued', null)$$, 'Ben''s runs still wait'
);

select * from finish();
rollback;
