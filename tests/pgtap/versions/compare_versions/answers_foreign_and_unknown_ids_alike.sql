begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select tests.authenticate_as('ben');

select throws_ok(format('select compare_versions(%L)', :'w'), 'PT404', 'Workflow not found', 'Ada''s is not found');
select is(
  tests.whole_answer(format('select compare_versions(%L, 1, 2)', :'w')),
  tests.whole_answer(format('select compare_versions(%L, 1, 2)', gen_random_uuid())), 'like an id that does not exist'
);

select * from finish();
rollback;
