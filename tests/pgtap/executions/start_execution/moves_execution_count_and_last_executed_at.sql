begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, updated_at from create_workflow('Flow') \gset
select results_eq(
  'select s.execution_count, s.last_executed_at from workflow_sessions s', 'values (0::bigint, null::timestamptz)', 'never ran'
);

select start_execution(:'w');
select create_version(:'w', tests.nodes(1));
select start_execution(:'w') as last_run \gset
select results_eq(
  'select s.version, s.execution_count, s.last_executed_at from workflow_sessions s order by s.version',
  format(
    'select v, 2::bigint, %L::timestamptz from generate_series(1, 2) as v',
    (select e.execution_started_at from workflow_executions e where e.id = :'last_run')
  ),
  'runs of all versions count, on all rows'
);
select results_eq(
  'select l.execution_count, l.last_executed_at from list_workflows() l',
  'select s.execution_count, s.last_executed_at from workflow_sessions s where s.is_current_version', 'the list says the same'
);
select complete_execution(:'last_run');
select is((get_workflow(:'w')).execution_count, 2::bigint, 'finishing a run does not count');
select is((get_workflow(:'w', 1)).updated_at, :'updated_at'::timestamptz, 'and running is no edit');

select * from finish();
rollback;
