begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', is_template => true) \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));
select tests.authenticate_as('ben');

select is_empty(format('select compare_versions(%L, 3)', :'w'), 'compared with itself nothing differs');
select is_empty(format('select compare_versions(%L, 3, 3)', :'w'), 'by both numbers, too');
select is(tests.answer(format('select compare_versions(%L)', :'w')), 'PT404 $.from_version', 'the one before does not exist for others');
select is(tests.answer(format('select compare_versions(%L, 1)', :'w')), 'PT404 $.from_version', 'nor does the first');
select is(tests.answer(format('select compare_versions(%L, 3, 2)', :'w')), 'PT404 $.to_version', 'nor one to compare it with');
select is(
  tests.whole_answer(format('select compare_versions(%L, 3, 2)', :'w')), tests.whole_answer(format('select compare_versions(%L, 3, 99)', :'w')),
  'like a number that no version has'
);
select is(tests.answer(format('select compare_versions(%L)', :'second')), 'PT404 $.workflow_id', 'an older version''s id names nothing');

select * from finish();
rollback;
