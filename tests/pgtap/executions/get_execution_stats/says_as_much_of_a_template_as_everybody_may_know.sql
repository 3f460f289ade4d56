begin;
select plan(7);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Template', tests.nodes(1), is_template => true) \gset
select create_version(:'w', tests.nodes(2));
select complete_execution(start_execution(:'w'));
select tests.authenticate_as('ben');
select complete_execution(start_execution((create_workflow('Ben''s')).workflow_id));

select is((select s.total from get_execution_stats(:'w', version => 2) s), 0::bigint, 'its current version has no runs of Ben''s');
select is(tests.answer(format('select get_execution_stats(%L, version => 1)', :'w')), 'PT404 $.version', 'an older version is not there');
select is(tests.answer(format('select get_execution_stats(%L, version => 9)', :'w')), 'PT404 $.version', 'like one that never was');
select is((select s.total from get_execution_stats(:'w', now() - interval '1 day') s), 0::bigint, 'since a time neither, and no other runs either');
select is((select s.total from get_execution_stats(:'w', '2020-01-01Z', 2) s), 0::bigint, 'nor since long ago');
select is((select count(*)::int from get_execution_timeline(:'w', 'day') b where b.finished > 0), 0, 'nor on any day');
select is((select count(*)::int from get_execution_timeline(:'w') b where b.finished > 0), 0, 'nor has its timeline any');

select * from finish();
rollback;
