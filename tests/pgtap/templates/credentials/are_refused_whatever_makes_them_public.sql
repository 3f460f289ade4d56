begin;
select plan(15);

\set secret '{"OPENAI": "sk-aB3dE6gHaB3dE6gHaB3dE6gH"}'
\set refused '''PT422 ["$.variables.OPENAI"]'''
select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as private from create_workflow('Private', variables => :'secret') \gset
select workflow_id as template from create_workflow('Template', is_template => true) \gset
select workflow_id as old from create_workflow('Old', variables => :'secret') \gset
select create_version(:'old', variables => '{}');
select publish_template(:'old');
select workflow_id as archived from create_workflow('Archived', status => 'archived', is_template => true, variables => :'secret') \gset

select is(tests.answer(format('select publish_template(%L)', :'private')), :refused, 'publish_template');
select is(tests.answer(format('select update_workflow(%L, is_template => true)', :'private')), :refused, 'update_workflow');
select is(
  tests.answer(format('update workflow_sessions set is_template = true where id = %L', :'private')), :refused, 'an update of the flag'
);
select is(
  tests.answer(format('select create_workflow(''x'', is_template => true, variables => %L)', :'secret')), :refused, 'create_workflow'
);
select is(
  tests.answer(format('insert into workflow_sessions (name, is_template, variables) values (''x'', true, %L)', :'secret')),
  :refused, 'an insert'
);
select is(tests.answer(format('select create_version(%L, variables => %L)', :'template', :'secret')), :refused, 'a new version');
select is(tests.answer(format('select update_workflow(%L, variables => %L)', :'template', :'secret')), :refused, 'an edit in place');
select is(tests.answer(format('select restore_version(%L, 1)', :'old')), :refused, 'a restored version');
select is(
  tests.answer(format('update workflow_sessions set is_current_version = true where id = %L', :'old')), :refused, 'and one by its flag'
);
select is(tests.answer(format('select unarchive_workflow(%L)', :'archived')), :refused, 'bringing one back');
select is(
  tests.answer(format(
    'select update_workflow(%L, name => %3$L, description => %3$L, version_note => %3$L, tags => array[''ok'', %3$L])',
    :'template', '', 'token ghp' || '_' || repeat('a1B2', 9)
  )),
  'PT422 ["$.description", "$.name", "$.tags[1]", "$.version_note"]', 'name, description, note and tags'
);
select is(
  tests.answer(format('select publish_template(%L, tags => array[%L])', :'template', 'ghp' || '_' || repeat('a1B2', 9))),
  'PT422 ["$.tags[0]"]', 'and those that publish_template sets'
);
select results_eq(
  'select name, version, revision, variables from workflow_sessions where is_template and is_current_version and status <> ''archived'' order by name',
  $$values ('Old', 2, 2, '{}'::jsonb), ('Template', 1, 1, '{}')$$, 'nothing is written'
);
select lives_ok(format('select create_version(%L, variables => ''{"a": 1}'')', :'private'), 'what is private may hold any');
select lives_ok(
  format('select update_workflow(%L, is_template => true, variables => ''{"OPENAI": {"$secret": "OPENAI"}}'')', :'private'),
  'taking it out and publishing is one call'
);

select * from finish();
rollback;
