begin;
select plan(10);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select date_trunc('month', now(), 'UTC') - interval '70 days' as put_away, date_trunc('month', now(), 'UTC') - interval '105 days' as older \gset
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'failed', :'older', :'older', null from generate_series(1, 2) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', s.status, :'put_away', :'put_away', null from (values ('failed'), ('cancelled'), ('completed')) as s (status) cross join generate_series(1, 3) as n;
select ensure_execution_partitions() from generate_series(1, 2);

select archive_executions((:'put_away')::date);
select is((select count(*)::int from list_executions(status => 'failed', workflow_id => :'w', page_size => 2)), 2, 'a detached month takes no place on a page');
-- Runs that are brought in meanwhile belong to the month, and not to what is put away.
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
values (:'w', 'cancelled', :'put_away', :'put_away', null);
select results_eq(format('select is_finished from archive_executions(%L)', (:'put_away')::date), 'values (true)');
select is((select count(*)::int from list_executions(status => 'failed', workflow_id => :'w', page_size => 2)), 2, 'nor does an archived one');
select is((select count(*)::int from list_executions(status => 'cancelled', workflow_id => :'w')), 1);
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.unsuccessful_executions), 3, 'nothing is left of it');

savepoint archived;
select tests.authenticate_as_service();
select is(remove_execution_archive((:'put_away')::date), true);
select is((select count(*)::int from list_executions(status => 'failed', workflow_id => :'w')), 2, 'nor after it was deleted for good');
rollback to archived;

select tests.authenticate_as_service();
select restore_execution_archive((:'put_away')::date);
select is((select count(*)::int from list_executions(status => 'failed', workflow_id => :'w')), 5, 'what is restored is found again');
select is((select count(*)::int from list_executions(status => 'cancelled', workflow_id => :'w')), 4);

-- Taken back after a part was written: its chunks are there, and the month is still its own.
select archive_executions((:'put_away')::date);
select tests.clear_authentication();
select workflow_internal.write_archive_chunk(date_trunc('month', (:'put_away')::timestamptz at time zone 'UTC')::date, 'executions');
select tests.authenticate_as_service();
select restore_execution_archive((:'put_away')::date);
select is((select count(*)::int from list_executions(status => 'failed', workflow_id => :'w')), 5, 'and so is what was taken back half-way');

select * from finish();
rollback;
