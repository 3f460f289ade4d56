begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as private from create_workflow('Private') \gset
select workflow_id as template from create_workflow('Template', is_template => true) \gset
select workflow_id as archived from create_workflow('Archived', status => 'archived') \gset
select is(tests.answer(format('select publish_template(%L)', :'archived')), 'PT409 $.workflow_id', 'an archived one');
select is((select is_template from workflow_sessions where id = :'archived'), false, 'which stays private');
select throws_ok('select publish_template(null)', 'PT422', null, 'no id');
select is(tests.answer(format('select publish_template(%L, description => repeat(''x'', 20001))', :'private')), 'PT413 $.description', 'a long text');
select is(tests.answer(format('select publish_template(%L, tags => array[''a'', null])', :'private')), 'PT422 $.tags', 'tags with a null');
select is(
  tests.answer(format('select publish_template(%L, tags => array_fill(''a''::text, array[51]))', :'private')), 'PT413 $.tags', 'many tags'
);
select tests.authenticate_as('ben');
select is(
  tests.whole_answer(format('select publish_template(%L)', :'private')),
  tests.whole_answer(format('select publish_template(%L)', gen_random_uuid())), 'foreign and unknown ids alike'
);
select throws_ok(format('select publish_template(%L)', :'template'), 'PT403', null, 'a template of another user');
select tests.authenticate_without_user();
select throws_ok(format('select publish_template(%L)', :'private'), 'PT401', null, 'nobody''s token');
select tests.authenticate_as_anon();
select throws_ok(format('select publish_template(%L)', :'private'), '42501', null, 'anon');

select * from finish();
rollback;
