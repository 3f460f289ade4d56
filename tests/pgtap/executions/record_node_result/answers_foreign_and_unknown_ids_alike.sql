begin;
select plan(9);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', output => '"secret"');
select start_execution(:'w') as finished \gset
select complete_execution(:'finished');
select enqueue_execution(:'w') as queued \gset
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select record_node_result(%L, ''a'')', r.id)),
  'PT404 | Execution not found | $.execution_id | Check the id. A run of another user is answered like one that does not exist.', r.what
)
from (values (:'run'::uuid, 'running'), (:'finished'::uuid, 'finished'), (:'queued'::uuid, 'queued'), (null, 'null'), (gen_random_uuid(), 'unknown'))
  as r (id, what);
select is(
  tests.answer(format('select record_node_result(%L, ''a'', worker_id => ''w'')', :'run')), 'PT404 $.execution_id', 'as a worker, too'
);
select is_empty('select r.* from workflow_internal.node_results r', 'the table shows nobody else''s');
select tests.authenticate_without_user();
select is(
  tests.answer(format('select record_node_result(%L, ''a'')', :'run')),
  'PT401 ', 'without a user, nobody is signed in'
);
select tests.authenticate_as('ada');
select is((get_execution(:'run')).outputs, '{"a": "secret"}', 'nothing was changed');

select * from finish();
rollback;
