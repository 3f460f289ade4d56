begin;
select plan(4);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as first from create_workflow('Momentum', nodes => tests.nodes(1), status => 'active', is_favorite => true) \gset
select id as second from create_version(:'first', nodes => tests.nodes(2)) \gset
select updated_at as edited from workflow_sessions where version = 2 \gset

-- By the id of an older version, which names the workflow.
select results_eq(
  format('select id, version, status from archive_workflow(%L)', :'first'),
  format($$values (%L::uuid, 2, 'archived')$$, :'second'),
  'returns the current version'
);
select is_empty('select * from list_workflows()', 'it left the lists');
select results_eq(
  'select version, nodes, status from workflow_sessions order by version',
  $$values (1, tests.nodes(1), 'archived'), (2, tests.nodes(2), 'archived')$$,
  'nothing of it is lost'
);
select results_eq(
  'select revision, is_favorite, updated_at from workflow_sessions where is_current_version',
  format('values (2, true, %L::timestamptz)', :'edited'),
  'it is no edit'
);

select * from finish();
rollback;
