begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1), version_note => 'One') \gset
select create_version(:'first', nodes => tests.nodes(2));
create temp table kept as
select nodes, edges, trigger, variables, version_note, revision, created_at, updated_at
from workflow_sessions where version = 1;

-- The id of the first version names the workflow: what changes is the current version.
select update_workflow(
  :'first', nodes => tests.nodes(3), edges => tests.edges(2), trigger => '{}', variables => '{"a": 1}', version_note => 'Two'
);

select results_eq(
  'select nodes, edges, trigger, variables, version_note, revision, created_at, updated_at
   from workflow_sessions where version = 1',
  'table kept',
  'version 1'
);
select results_eq(
  'select nodes, version_note, revision from workflow_sessions where version = 2',
  $$values (tests.nodes(3), 'Two', 3)$$,
  'version 2 was edited'
);
select is((select count(*)::integer from workflow_sessions), 2, 'no version was made');

select * from finish();
rollback;
