begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select id as workflow from create_workflow(
  'Momentum', description => 'Buys what rises', tags => '{trading}', folder => 'bots', is_favorite => true
) \gset
select create_version(:'workflow', nodes => tests.nodes(2), version_note => 'Two nodes');
select update_workflow(:'workflow', nodes => tests.nodes(3));

select results_eq(
  'select id, workflow_id, user_id, version, revision, name, description, tags, folder from list_workflows()',
  'select id, workflow_id, user_id, version, revision, name, description, tags, folder from workflow_sessions
   where is_current_version',
  'the current version alone'
);
-- A workflow was created when its first version was.
select results_eq(
  'select is_template, is_favorite, status, version_note, created_at, updated_at from list_workflows()',
  format(
    'select is_template, is_favorite, status, version_note, (select created_at from workflow_sessions where id = %L), updated_at
     from workflow_sessions where is_current_version', :'workflow'
  )
);
select results_eq('select version, revision from list_workflows()', 'values (2, 3)');

select * from finish();
rollback;
