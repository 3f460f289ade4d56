begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');

insert into workflow_sessions (
  name, description, nodes, edges, trigger, variables, tags, folder, is_template, is_favorite, status, version_note
)
values (
  'Momentum', 'Buys', tests.nodes(2), tests.edges(1), '{"type": "manual"}', '{"a": 1}', '{trading}', 'bots', true, true,
  'active', 'One'
);

select results_eq(
  'select name, description, nodes, edges, trigger, variables from workflow_sessions',
  $$values ('Momentum', 'Buys', tests.nodes(2), tests.edges(1), '{"type": "manual"}'::jsonb, '{"a": 1}'::jsonb)$$
);
select results_eq(
  'select tags, folder, is_template, is_favorite, status, version_note from workflow_sessions',
  $$values ('{trading}'::text[], 'bots', true, true, 'active', 'One')$$
);
select results_eq(
  'select id = workflow_id, user_id, version, is_current_version, revision, parent_workflow_id from workflow_sessions',
  $$values (true, tests.user_id('ada'), 1, true, 1, null::uuid)$$,
  'ids, owner and numbers are set'
);

select * from finish();
rollback;
