begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 2, 'production');
select throws_ok(format('select get_workflow(%L, label => %L)', :'w', 'staging'), 'PT404', 'No version of the workflow carries this label');
select is(tests.answer(format('select get_workflow(%L, label => %L)', :'w', '')), 'PT404 $.label', 'an empty one');
select is(tests.answer(format('select get_workflow(%L, label => %L)', :'w', repeat('x', 10000000))), 'PT404 $.label', 'a huge one');
select throws_ok(
  format('select get_workflow(%L, 2, %L)', :'w', 'production'), 'PT422', 'Both a version and a label are given', 'or with a version'
);
select is(
  tests.answer(format('select get_workflow(%L, 2, %L)', gen_random_uuid(), 'production')), 'PT404 $.workflow_id', 'an unknown id comes first'
);

select * from finish();
rollback;
