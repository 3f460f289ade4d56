begin;
select plan(5);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select id as second from create_version(:'w', tests.nodes(1)) \gset
select create_version(:'w', tests.nodes(2));

select set_version_label(:'w', 1 + n % 3, 'label ' || n) from generate_series(1, 20) as n;

select is(tests.answer(format('select set_version_label(%L, 1, %L)', :'w', 'one more')), 'PT413 $.label', 'the 21st');
select is(set_version_label(:'w', 3, 'label 1'), 2, 'those that are there can be moved');
select is(set_version_label(:'w', null, 'label 1'), 3, 'and taken away');
select is(set_version_label(:'w', 1, 'one more'), null, 'which makes room');
select workflow_id as other from create_workflow('Other') \gset
select is(set_version_label(:'other', 1, 'label 1'), null, 'each workflow counts for itself');

select * from finish();
rollback;
