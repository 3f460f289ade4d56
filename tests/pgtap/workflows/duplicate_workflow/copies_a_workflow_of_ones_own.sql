begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as source from create_workflow(
  'Momentum', tests.nodes(2), tests.edges(1), 'Buys what rises', '{"type": "manual"}', '{"symbol": "BTC"}',
  '{trading,daily}', 'bots', 'active', true, true, 'First try'
) \gset
select duplicate_workflow(:'source', 'Copy') as copy \gset

select results_eq(
  format('select description, nodes, edges, trigger, variables, tags, folder from workflow_sessions where id = %L', :'copy'),
  format('select description, nodes, edges, trigger, variables, tags, folder from workflow_sessions where id = %L', :'source'),
  'what it does, and where it is filed'
);
select results_eq(
  format('select name, status, is_template, is_favorite, version_note from workflow_sessions where id = %L', :'copy'),
  $$values ('Copy', 'draft', false, false, null::text)$$,
  'a draft of its own'
);
select results_eq(
  format(
    'select id = workflow_id, user_id, version, is_current_version, revision, parent_workflow_id, forked_from_id
     from workflow_sessions where id = %L', :'copy'
  ),
  format($$values (true, tests.user_id('ada'), 1, true, 1, null::uuid, %L::uuid)$$, :'source'),
  'at version 1, and it knows where it came from'
);

select * from finish();
rollback;
