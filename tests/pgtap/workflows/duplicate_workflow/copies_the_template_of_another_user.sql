begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select id as first from create_workflow(
  'Momentum', description => 'Buys', tags => '{trading}', folder => 'secret/plans', variables => '{"symbol": "BTC"}',
  is_template => true, is_favorite => true, status => 'active'
) \gset
select id as second from create_version(:'first', tests.nodes(2), tests.edges(1), '{"type": "manual"}', version_note => 'Two') \gset

select tests.authenticate_as('ben');
select duplicate_workflow(:'first', 'Copy') as copy \gset

select results_eq(
  format('select user_id, name, description, tags, nodes, edges, trigger, variables from workflow_sessions where id = %L', :'copy'),
  $$values (
    tests.user_id('ben'), 'Copy', 'Buys', '{trading}'::text[], tests.nodes(2), tests.edges(1),
    '{"type": "manual"}'::jsonb, '{"symbol": "BTC"}'::jsonb
  )$$,
  'what is public of it'
);
select results_eq(
  format(
    'select folder, is_template, is_favorite, status, version, version_note, forked_from_id from workflow_sessions where id = %L', :'copy'
  ),
  format($$values (null::text, false, false, 'draft', 1, null::text, %L::uuid)$$, :'second'),
  'and nothing else'
);
select duplicate_workflow(:'second', 'Another');
select is(
  (select forked_from_id from workflow_sessions where name = 'Another'), :'second'::uuid,
  'the id of its current version is as good'
);

select * from finish();
rollback;
