begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(2)) \gset
select start_execution(:'w') as run \gset
select create_version(:'w', tests.nodes(3));
select delete_workflow(:'w');

select results_eq(
  'select e.id, e.workflow_id, e.workflow_snapshot -> ''nodes'' from workflow_executions e',
  format('values (%L::uuid, %L::uuid, tests.nodes(2))', :'run', :'w'), 'the run stays with what it ran'
);
select complete_execution(:'run', outputs => '{"node-1": 1}');
select is((get_execution(:'run')).status, 'completed', 'and can still be finished');

select * from finish();
rollback;
