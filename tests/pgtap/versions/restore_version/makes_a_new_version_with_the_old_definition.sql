begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Flow', tests.nodes(2), tests.edges(1), trigger => '{"type": "manual"}', variables => '{"x": 1}'
) \gset
select create_version(:'w', '[]', '[]', '{"type": "webhook"}', '{}');

select results_eq(
  format('select r.version, r.is_current_version, r.nodes, r.edges, r.trigger, r.variables from restore_version(%L, 1) r', :'w'),
  $$values (3, true, tests.nodes(2), tests.edges(1), '{"type": "manual"}'::jsonb, '{"x": 1}'::jsonb)$$,
  'version 3 has the definition of version 1'
);
select is((select s.version from workflow_sessions s where s.is_current_version), 3, 'and is the current one');

select * from finish();
rollback;
