begin;
select plan(12);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Hidden', tests.nodes(1), is_template => true) \gset
select workflow_id as archived from create_workflow('Archived', tests.nodes(1), is_template => true) \gset
select workflow_id as gone from create_workflow('Gone', tests.nodes(1), is_template => true) \gset
select tests.authenticate_as('ben');
select duplicate_workflow(:'w') as copy \gset
select duplicate_workflow(:'archived') as copy_of_archived \gset
select duplicate_workflow(:'gone') as copy_of_gone \gset
select workflow_id as own from create_workflow('No copy') \gset
select tests.authenticate_as('ada');
select create_version(:'w', tests.nodes(2));
select unpublish_template(:'w');
select archive_workflow(:'archived');
select delete_workflow(:'gone');
select workflow_id as adas from create_workflow('Ada''s', is_template => true) \gset

select tests.authenticate_as('ben');
select is(tests.answer(format('select get_template_updates(%L)', :'copy')), 'PT404 $.workflow_id', 'private again');
select is(
  tests.whole_answer(format('select get_template_updates(%L)', :'copy_of_archived')),
  tests.whole_answer(format('select get_template_updates(%L)', :'copy')), 'archived'
);
select is(
  tests.whole_answer(format('select get_template_updates(%L)', :'copy_of_gone')),
  tests.whole_answer(format('select get_template_updates(%L)', :'copy')), 'deleted'
);
select is(tests.answer(format('select get_template_updates(%L)', :'own')), 'PT409 $.workflow_id', 'no copy');
select is(tests.answer('select get_template_updates(null)'), 'PT422 $.workflow_id', 'no id');
select is(
  tests.whole_answer(format('select get_template_updates(%L)', :'w')),
  tests.whole_answer(format('select get_template_updates(%L)', gen_random_uuid())), 'foreign and unknown ids alike'
);
select is(
  tests.whole_answer(format('select get_template_updates(%L)', :'adas')),
  tests.whole_answer(format('select get_template_updates(%L)', gen_random_uuid())), 'and somebody''s template'
);
select tests.authenticate_as('ada');
select is(tests.answer(format('select get_template_updates(%L)', :'copy')), 'PT404 $.workflow_id', 'not for the author of the template');
select tests.authenticate_as_service();
select is(
  tests.answer(format('select get_template_updates(%L)', :'copy')), 'PT404 $.workflow_id', 'service_role acts for the copy''s owner'
);
select tests.authenticate_without_user();
select is(left(tests.answer(format('select get_template_updates(%L)', :'copy')), 5), 'PT401', 'nobody''s token');
select tests.authenticate_as_anon();
select throws_ok(format('select get_template_updates(%L)', :'copy'), '42501', null, 'anon');

select tests.authenticate_as('ada');
select publish_template(:'w');
select tests.authenticate_as('ben');
select is((select count(*)::integer from get_template_updates(:'copy')), 1, 'public again');

select * from finish();
rollback;
