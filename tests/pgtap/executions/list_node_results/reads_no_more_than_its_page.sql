begin;
select plan(3);

select tests.create_user('ada');
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow') \gset
select start_execution(:'w') as run \gset
select record_node_result(:'run', 'a');
select tests.clear_authentication();
insert into workflow_internal.node_results (execution_id, user_id, node_id, execution_attempt, attempt, status, completed_at, result_bytes)
select :'run', tests.user_id('ada'), 'item ' || i, 1, 1, 'completed', now(), 0 from generate_series(1, 3000) i;
select tests.authenticate_as('ada');
select next_cursor as middle from list_node_results(:'run', page_size => 1000) offset 999 \gset
create function pg_temp.rows_read() returns bigint language sql as $$
  select sum(s.seq_tup_read + coalesce(s.idx_tup_fetch, 0))::bigint from pg_stat_xact_user_tables s where s.relname like 'node_results%'
$$;
select pg_temp.rows_read() as before \gset
select is((select count(*)::int from list_node_results(:'run', page_size => 20, cursor => :'middle')), 20, 'a page in the middle');
select cmp_ok(pg_temp.rows_read() - :before, '<=', 21::bigint, 'is what is read');
select pg_temp.rows_read() as before \gset
select record_node_result(:'run', 'b', status => 'pending') from generate_series(1, 500);
select cmp_ok(pg_temp.rows_read() - :before, '<', 500 * 200::bigint, 'and recording reads few others for each result');

select * from finish();
rollback;
