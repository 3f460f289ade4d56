begin;
select plan(2);
-- Tests run side by side, and maintenance does not wait for partitions in use. Users first, as everywhere.
select tests.create_user('ada');
lock table workflow_internal.executions in access exclusive mode;

select tests.authenticate_as('ada');
select workflow_id as w from create_workflow('Flow', tests.nodes(1)) \gset
select tests.authenticate_as_service();
insert into workflow_executions (workflow_id, status, created_at, execution_completed_at, idempotency_key)
select :'w', 'completed', now() - interval '20 years', now() - interval '20 years', null from generate_series(1, 6000) as n;
select tests.clear_authentication();
do $$
declare
  result public.maintenance_result;
begin
  for attempt in 1 .. 200 loop
    result := public.purge_executions(interval '2 days', 60);
    exit when result.is_finished;
  end loop;
  perform set_config('tests.finished', result.is_finished::text, true);
end
$$;
select is(current_setting('tests.finished'), 'true');
select is((select count(*)::int from workflow_internal.executions e), 0);

select * from finish();
rollback;
