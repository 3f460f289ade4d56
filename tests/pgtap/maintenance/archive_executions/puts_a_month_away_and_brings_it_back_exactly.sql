begin;
select plan(10);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 40) as n;
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'failed', (date_trunc('month', now(), 'UTC') - interval '70 days'), (date_trunc('month', now(), 'UTC') - interval '70 days'), null from generate_series(1, 5) as n;
select ensure_execution_partitions();
select tests.clear_authentication();
create temporary table before as select to_jsonb(e) as row from workflow_internal.executions e;
select tests.authenticate_as_service();
select results_eq($$select done, is_finished from archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (0::bigint, false)', 'the first call detaches it');
select is((select count(*)::int from workflow_executions), 0, 'nobody sees its runs');
select results_eq($$select is_finished from archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (true)');
select results_eq($$select done, is_finished from archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (0::bigint, true)', 'again: nothing to do');
select results_eq('select month, status, runs, bytes > 0, length(sha256) from list_execution_archives()', $$values (date_trunc('month', (date_trunc('month', now(), 'UTC') - interval '70 days'), 'UTC')::date, 'archived', 45::bigint, true, 64)$$);
select tests.clear_authentication();
select ok(to_regclass('workflow_internal.executions_' || to_char((date_trunc('month', now(), 'UTC') - interval '70 days') at time zone 'UTC', 'YYYY_MM')) is null, 'the table is gone');
select tests.authenticate_as_service();
select results_eq($$select done, remaining, is_finished from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (45::bigint, 0::bigint, true)');
select tests.clear_authentication();
select set_eq('select to_jsonb(e) from workflow_internal.executions e', 'select b.row from before b');
select is(
  array(select distinct e.tableoid::regclass::text from workflow_internal.executions e),
  array['workflow_internal.executions_' || to_char((date_trunc('month', now(), 'UTC') - interval '70 days') at time zone 'UTC', 'YYYY_MM')], 'in their partition'
);
select tests.authenticate_as_service();
select is_empty('select * from list_execution_archives()');

select * from finish();
rollback;
