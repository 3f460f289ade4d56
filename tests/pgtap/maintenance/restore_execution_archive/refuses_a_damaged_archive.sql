begin;
select plan(5);
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
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select archive_executions((date_trunc('month', now(), 'UTC') - interval '70 days')::date);
select tests.clear_authentication();
savepoint whole;
update workflow_internal.execution_archive_chunks set payload = replace(payload, 'failed', 'cancelled');
select tests.authenticate_as_service();
select is(
  tests.answer($$select restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$),
  format('PT409 {"chunk": 1, "month": "%s"}', date_trunc('month', (date_trunc('month', now(), 'UTC') - interval '70 days'), 'UTC')::date)
);
select tests.clear_authentication();
update workflow_internal.execution_archive_chunks set checksum = sha256(convert_to(payload, 'UTF8'));
select matches(tests.answer($$select restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$), '^PT409 .*"chunk": null', 'nor with another checksum');
rollback to whole;
delete from workflow_internal.execution_archive_chunks;
select matches(tests.answer($$select restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$), '^PT409', 'nor with a chunk missing');
rollback to whole;
select tests.authenticate_as_service();
select is((select count(*)::int from workflow_executions), 0);
select results_eq($$select is_finished from restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date)$$, 'values (true)', 'the whole one is restored');

select * from finish();
rollback;
