begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(50)) \gset
select start_execution(:'w') from generate_series(1, 20);

select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.workflow_definitions), 1, '20 runs share one definition');
select is(
  (select count(distinct e.definition_id)::int from workflow_internal.executions e), 1, 'and point to it'
);
select is(
  (select count(*)::int from workflow_executions e where e.workflow_snapshot -> 'nodes' = tests.nodes(50)), 20,
  'each shows it whole'
);

select * from finish();
rollback;
