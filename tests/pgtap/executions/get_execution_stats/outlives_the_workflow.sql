begin;
select plan(3);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'));
select start_execution(:'w') as run \gset
select delete_workflow(:'w');

select is((select s.successful from get_execution_stats(:'w') s), 1::bigint, 'its runs are still summed up');
select results_eq(
  format('select s.total, s.running from get_execution_stats(%L) s', :'w'), 'values (2::bigint, 1::bigint)', 'with the one that goes on'
);
select tests.authenticate_as('ben');
select throws_ok(format('select * from get_execution_stats(%L)', :'w'), 'PT404', 'Workflow not found', 'for its owner alone');

select * from finish();
rollback;
