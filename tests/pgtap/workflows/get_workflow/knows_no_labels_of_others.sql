begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');

select workflow_id as private from create_workflow('Private') \gset
select set_version_label(:'private', 1, 'production');
select workflow_id as template from create_workflow('Template', is_template => true) \gset
select set_version_label(:'template', 1, 'production');
select tests.authenticate_as('ben');

select is(
  tests.whole_answer(format('select get_workflow(%L, label => %L)', :'private', 'production')),
  tests.whole_answer(format('select get_workflow(%L, label => %L)', gen_random_uuid(), 'production')), 'a private workflow does not exist'
);
select throws_ok(format('select get_workflow(%L, label => %L)', :'template', 'production'), 'PT404', 'No version of the workflow carries this label');
select is(
  tests.whole_answer(format('select get_workflow(%L, label => %L)', :'template', 'production')),
  tests.whole_answer(format('select get_workflow(%L, label => %L)', :'template', 'never')), 'a label of a template is answered like one that never was'
);
select is((get_workflow(:'template')).version, 1, 'though the template can be read');
select is((select h.labels from get_version_history(:'template') h), '{}', 'nor does the history show it');
select tests.authenticate_as_anon();
select is(tests.answer(format('select get_workflow(%L, label => %L)', :'template', 'production')), 'PT404 $.label', 'anon');
select is(tests.answer(format('select get_workflow(%L, label => %L)', :'private', 'production')), 'PT404 $.workflow_id', 'neither');

select * from finish();
rollback;
