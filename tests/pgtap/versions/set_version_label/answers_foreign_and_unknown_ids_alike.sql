begin;
select plan(4);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 1, 'production');
select tests.authenticate_as('ben');

select is(
  tests.whole_answer(format('select set_version_label(%L, 1, %L)', :'w', 'production')),
  tests.whole_answer(format('select set_version_label(%L, 1, %L)', gen_random_uuid(), 'production')), 'a workflow'
);
select is(
  tests.whole_answer(format('select set_version_label(%L, null, %L)', :'second', 'production')),
  tests.whole_answer(format('select set_version_label(%L, null, %L)', gen_random_uuid(), 'production')), 'a version'
);
select is(tests.answer(format('select set_version_label(%L, 1, %L)', :'w', ' ')), 'PT404 $.workflow_id', 'whatever the label is');
select tests.authenticate_as('ada');
select is((get_workflow(:'w', label => 'production')).version, 1, 'nothing was changed');

select * from finish();
rollback;
