begin;
select plan(2);

select tests.create_user('ada');
select tests.create_user('ben');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select complete_execution(start_execution(:'w'));
select delete_workflow(:'w');

select is((select s.successful from get_execution_stats(:'w') s), 1::bigint, 'its runs are still summed up');
select tests.authenticate_as('ben');
select throws_ok(format('select * from get_execution_stats(%L)', :'w'), 'PT404', 'Workflow not found', 'for its owner alone');

select * from finish();
rollback;
