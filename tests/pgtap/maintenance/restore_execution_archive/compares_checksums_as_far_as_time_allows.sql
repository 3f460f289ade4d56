begin;
select plan(6);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select date_trunc('month', now(), 'UTC') - interval '70 days' as put_away \gset
select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
-- Three chunks, each of which takes much longer than a millisecond.
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, outputs, idempotency_key)
select :'w', 'completed', :'put_away', :'put_away', jsonb_build_object('text', repeat('x', 4000000)), null from generate_series(1, 16) as n;
select ensure_execution_partitions();
select archive_executions((:'put_away')::date);
select archive_executions((:'put_away')::date, 60000);
select tests.clear_authentication();
select is((select count(*)::int from workflow_internal.execution_archive_chunks), 3);

savepoint whole;
update workflow_internal.execution_archive_chunks set payload = replace(payload, 'completed', 'cancelled') where number = 3;
select tests.authenticate_as_service();
select results_eq(
  format('select done, remaining, is_finished from restore_execution_archive(%L, 1)', (:'put_away')::date), 'values (0::bigint, 5::bigint, false)',
  'one chunk was compared: two are to be, and three to be brought back'
);
select restore_execution_archive((:'put_away')::date, 1);
select matches(tests.answer(format('select restore_execution_archive(%L, 1)', (:'put_away')::date)), '^PT409 .*"chunk": 3', 'the damage is found before anything is brought back');
select ok(remove_execution_archive((:'put_away')::date), 'it may still be removed');
rollback to whole;

select tests.authenticate_as_service();
do $$
begin
  for step in 1 .. 8 loop
    begin
      perform public.restore_execution_archive((date_trunc('month', now(), 'UTC') - interval '70 days')::date, 1);
    exception when sqlstate 'PT404' then exit;
    end;
  end loop;
end
$$;
select is_empty('select * from list_execution_archives()');
select is((select count(*)::int from workflow_executions), 16, 'the whole one is restored step by step');

select * from finish();
rollback;
