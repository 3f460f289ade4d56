begin;
select plan(1);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a', output => '1');
select tests.authenticate_as_service();
select results_eq(format('select r.node_id, r.output from list_node_results(%L) r', :'run'), $$values ('a', '1'::jsonb)$$);

select * from finish();
rollback;
