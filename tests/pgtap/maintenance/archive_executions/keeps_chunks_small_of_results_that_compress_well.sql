begin;
select plan(3);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select date_trunc('month', now(), 'UTC') - interval '70 days' as put_away \gset
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
-- Some kilobytes each as they are stored, and 4 MiB each in an archive, which is made in memory.
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, outputs, idempotency_key)
select :'w', 'completed', :'put_away', :'put_away', jsonb_build_object('text', repeat('x', 4000000)), null from generate_series(1, 16) as n;
select ensure_execution_partitions();
select archive_executions((:'put_away')::date);
select results_eq(format('select is_finished from archive_executions(%L, 60000)', (:'put_away')::date), 'values (true)');
select tests.clear_authentication();
select cmp_ok(max(length(c.payload)), '<', 40000000) from workflow_internal.execution_archive_chunks c;
select tests.authenticate_as_service();
select restore_execution_archive((:'put_away')::date, 60000);
select is((select count(*)::int from workflow_executions e where length(e.outputs ->> 'text') = 4000000), 16, 'all of it comes back');

select * from finish();
rollback;
