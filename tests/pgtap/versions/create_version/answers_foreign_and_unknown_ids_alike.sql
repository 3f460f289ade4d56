begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select tests.authenticate_as('ben');

select throws_ok(format('select create_version(%L, tests.nodes(9))', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  tests.whole_answer(format('select create_version(%L, tests.nodes(9), expected_version => 1)', :'second')),
  tests.whole_answer(format('select create_version(%L, tests.nodes(9), expected_version => 1)', gen_random_uuid())),
  'like an id that does not exist, whatever else is stated'
);
select tests.authenticate_as('ada');
select is((select count(*)::int from workflow_sessions), 2, 'and nothing was saved');

select * from finish();
rollback;
