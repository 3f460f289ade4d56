begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'first');
select tests.clear_authentication();
select e.ctid as run_place, e.xmax as run_lock from workflow_internal.executions e where e.id = :'run' \gset
select coalesce(sum(n_tup_upd), 0) as updates from pg_stat_xact_user_tables where relname = 'active_executions' \gset
select tests.authenticate_as('ada');
select record_node_result(:'run', 'node ' || i) from generate_series(1, 1000) i;
select tests.clear_authentication();
select is(
  (select concat_ws(' ', e.ctid, e.xmax) from workflow_internal.executions e where e.id = :'run'), concat_ws(' ', :'run_place', :'run_lock'),
  'it is neither written nor locked'
);
select cmp_ok(
  (select sum(n_tup_upd) from pg_stat_xact_user_tables where relname = 'active_executions') - :updates, '<', 100::numeric,
  'its active row is written now and then'
);
select is((select count(*)::int from workflow_internal.node_results r), 1001, 'each result is one row');

select * from finish();
rollback;
