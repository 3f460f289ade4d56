begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as old_version from create_workflow('My Strategy', nodes => tests.nodes(1)) \gset
select create_version(:'old_version', nodes => tests.nodes(2));

update workflow_sessions set is_current_version = true, edges = tests.edges(1), name = 'Restored' where id = :'old_version';

select results_eq(
  'select version, is_current_version, nodes, edges, name from workflow_sessions order by version',
  $$values
    (1, false, tests.nodes(1), '[]'::jsonb, 'Restored'), (2, false, tests.nodes(2), '[]', 'Restored'),
    (3, true, tests.nodes(1), tests.edges(1), 'Restored')$$,
  'the edit lands on the new version; the name is the workflow''s'
);

select * from finish();
rollback;
