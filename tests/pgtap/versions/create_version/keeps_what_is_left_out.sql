begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow(
  'Flow', tests.nodes(2), tests.edges(1), trigger => '{"type": "manual"}', variables => '{"pair": "EUR"}'
) \gset

select create_version(:'w', nodes => tests.nodes(3));
select results_eq(
  'select s.nodes, s.edges, s.trigger, s.variables from workflow_sessions s where s.is_current_version',
  $$values (tests.nodes(3), tests.edges(1), '{"type": "manual"}'::jsonb, '{"pair": "EUR"}'::jsonb)$$,
  'new nodes alone'
);
select create_version(:'w', variables => '{"pair": "USD"}');
select results_eq(
  'select s.nodes, s.edges, s.trigger, s.variables from workflow_sessions s where s.is_current_version',
  $$values (tests.nodes(3), tests.edges(1), '{"type": "manual"}'::jsonb, '{"pair": "USD"}'::jsonb)$$,
  'new variables alone'
);

select * from finish();
rollback;
