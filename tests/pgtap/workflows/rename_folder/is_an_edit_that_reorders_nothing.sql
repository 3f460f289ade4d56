begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w, updated_at as edited from create_workflow('Momentum', folder => 'a', is_template => true) \gset
select create_version(:'w', tests.nodes(1)) \gset
select updated_at as edited from workflow_sessions where is_current_version \gset
select workflow_id as old from create_workflow('Archived', folder => 'a', status => 'archived') \gset

select is(rename_folder('a', 'b'), 2, 'archived ones go along');
select results_eq(
  'select version, revision, folder, updated_at from workflow_sessions where name = ''Momentum'' and is_current_version',
  format($$values (2, 3, 'b', %L::timestamptz)$$, :'edited')
);
select tests.clear_authentication();
select results_eq(
  'select t.revision from workflow_internal.templates t', 'values (3)', 'the public face of a template keeps up'
);

select * from finish();
rollback;
