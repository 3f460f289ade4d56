begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Template', tests.nodes(1), folder => 'private', tags => '{x}', is_template => true) \gset
select id as second from create_version(:'w', tests.nodes(2)) \gset
select id as third from create_version(:'w', tests.nodes(3)) \gset
select workflow_id as archived from create_workflow('Archived', is_template => true, status => 'archived') \gset

select tests.authenticate_as('ben');
select is(
  export_workflow(:'w') #- '{source}' #- '{versions,0,edges}',
  jsonb_build_object('format', 'workflow-sessions', 'format_version', 1, 'name', 'Template', 'description', null, 'tags', '["x"]'::jsonb,
    'folder', null, 'secrets', '[]'::jsonb, 'versions', jsonb_build_array(jsonb_build_object('version', 1, 'parent_version', null,
    'version_note', null, 'nodes', tests.nodes(3), 'trigger', null, 'variables', '{}'::jsonb))),
  'without the author''s folder'
);
select is(export_workflow(:'third', version => 3), export_workflow(:'w'), 'by its number');
select is(tests.answer(format('select export_workflow(%L, true)', :'w')), 'PT403 $.include_versions', 'no versions');
select is(tests.answer(format('select export_workflow(%L, include_secrets => true)', :'w')), 'PT403 $.include_secrets', 'no secrets');
select is(tests.answer(format('select export_workflow(%L, version => 2)', :'w')), 'PT404 $.version', 'an older version does not exist');
select is(tests.answer(format('select export_workflow(%L, version => 2)', :'third')), 'PT404 $.version', 'by no id');
select is(tests.answer(format('select export_workflow(%L)', :'second')), 'PT404 $.workflow_id', 'nor does its id');
select is(tests.answer(format('select export_workflow(%L)', :'archived')), 'PT404 $.workflow_id', 'an archived template is its owner''s');
select lives_ok(format('select import_workflow(export_workflow(%L))', :'w'), 'it can be imported');
select tests.authenticate_as_service();
select is(jsonb_array_length(export_workflow(:'w', true, true) -> 'versions'), 3, 'service_role acts for the owner');

select * from finish();
rollback;
