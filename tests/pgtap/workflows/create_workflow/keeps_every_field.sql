begin;
select plan(2);

select tests.create_user('ada');
select tests.authenticate_as('ada');

select create_workflow(
  name => 'Momentum',
  nodes => tests.nodes(2),
  edges => tests.edges(1),
  description => 'Buys what rises',
  trigger => '{"type": "schedule", "cron": "*/5 * * * *"}',
  variables => '{"symbol": "BTC", "limit": null}',
  tags => '{trading,daily}',
  folder => 'bots/live',
  status => 'active',
  is_template => true,
  is_favorite => true,
  version_note => 'First try'
);

select results_eq(
  'select name, description, nodes, edges, trigger, variables from workflow_sessions',
  $$values (
    'Momentum', 'Buys what rises', tests.nodes(2), tests.edges(1),
    '{"type": "schedule", "cron": "*/5 * * * *"}'::jsonb, '{"symbol": "BTC", "limit": null}'::jsonb
  )$$,
  'the texts and the definition'
);
select results_eq(
  'select tags, folder, status, is_template, is_favorite, version_note from workflow_sessions',
  $$values ('{trading,daily}'::text[], 'bots/live', 'active', true, true, 'First try')$$,
  'what the workflow is filed under'
);

select * from finish();
rollback;
