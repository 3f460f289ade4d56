begin;
select plan(7);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'));
select complete_execution(start_execution(:'w'), 'failed');
select create_version(:'w', tests.nodes(1));
select complete_execution(start_execution(:'w'));
select start_execution(:'w');

select results_eq(
  format('select s.total, s.successful, s.failed, s.running from get_execution_stats(%L, version => 1) s', :'w'),
  'values (2::bigint, 1::bigint, 1::bigint, 0::bigint)', 'the first'
);
select results_eq(
  format('select s.total, s.successful, s.failed, s.running from get_execution_stats(%L, version => 2) s', :'w'),
  'values (2::bigint, 1::bigint, 0::bigint, 1::bigint)', 'the second, with the run that goes on'
);
select is((select s.total from get_execution_stats(:'w', now() - interval '1 hour', 2) s), 2::bigint, 'together with since');
select create_version(:'w', tests.nodes(2));
select is((select s.total from get_execution_stats(:'w', version => 3) s), 0::bigint, 'one that never ran has zeros');
select is(tests.answer(format('select get_execution_stats(%L, version => 4)', :'w')), 'PT404 $.version', 'one that is not there is refused');
select is(tests.answer(format('select get_execution_stats(%L, version => -1)', :'w')), 'PT404 $.version', 'and so is nonsense');
select delete_workflow(:'w');
select is((select s.successful from get_execution_stats(:'w', version => 2) s), 1::bigint, 'of a deleted workflow, too');

select * from finish();
rollback;
