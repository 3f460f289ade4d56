begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select restore_version(:'w', 1);

select update_workflow(:'w', nodes => tests.nodes(7));
select results_eq(
  'select s.version, s.nodes from workflow_sessions s order by s.version',
  'values (1, tests.nodes(1)), (2, tests.nodes(2)), (3, tests.nodes(7))', 'they share a definition, not its changes'
);

select * from finish();
rollback;
