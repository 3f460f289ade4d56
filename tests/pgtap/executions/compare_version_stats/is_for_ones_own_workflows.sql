begin;
select plan(10);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select create_version(:'w', tests.nodes(1));
select is(tests.answer(format('select compare_version_stats(%L, 1, 3)', :'w')), 'PT404 $.to_version', 'a version that is not there');
select is(tests.answer(format('select compare_version_stats(%L, 0, 2)', :'w')), 'PT404 $.from_version', 'on either side');
select is(tests.answer(format('select compare_version_stats(%L, null, 2)', :'w')), 'PT422 $.from_version', 'a null');
select is(tests.answer(format('select compare_version_stats(%L, 1, null)', :'w')), 'PT422 $.to_version', 'on either side');
select is(tests.answer('select compare_version_stats(null, 1, 2)'), 'PT422 $.workflow_id', 'no workflow');
select tests.authenticate_as('ben');
select is(tests.answer(format('select compare_version_stats(%L, 1, 2)', :'w')), 'PT404 $.workflow_id', 'a foreign workflow');
select is(
  tests.whole_answer(format('select compare_version_stats(%L, 1, 2)', :'w')),
  tests.whole_answer(format('select compare_version_stats(%L, 1, 2)', gen_random_uuid())), 'like one that does not exist'
);
select tests.authenticate_as_service();
select is(c.to_finished, 0::bigint, 'service_role may ask') from compare_version_stats(:'w', 1, 2) c;
select tests.authenticate_without_user();
select is(tests.answer(format('select compare_version_stats(%L, 1, 2)', :'w')), 'PT401 ', 'without a user');
select tests.authenticate_as_anon();
select throws_ok(format('select compare_version_stats(%L, 1, 2)', :'w'), '42501', null, 'anon');

select * from finish();
rollback;
