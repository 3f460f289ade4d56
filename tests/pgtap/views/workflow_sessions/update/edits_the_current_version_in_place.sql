begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum') \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset

update workflow_sessions
set nodes = tests.nodes(3), edges = tests.edges(2), trigger = '{"type": "manual"}', variables = '{"a": 1}', version_note = 'Edited'
where id = :'second';

select results_eq(
  'select version, nodes, edges, trigger, variables, version_note, revision from workflow_sessions order by version',
  $$values
    (1, '[]'::jsonb, '[]'::jsonb, null::jsonb, '{}'::jsonb, null::text, 1),
    (2, tests.nodes(3), tests.edges(2), '{"type": "manual"}', '{"a": 1}', 'Edited', 3)$$
);

select * from finish();
rollback;
