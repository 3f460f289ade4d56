-- Ends runs that gave no sign of life for long, as far as time allows.
create or replace function workflow_internal.fail_stale_executions(timeout interval, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
set enable_sort = off
set jit = off
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(fail_stale_executions.time_budget_ms);
  silent_since timestamptz;
  place uuid := uuid '00000000-0000-0000-0000-000000000000';
  ids uuid[];
  ended bigint := bigint '0';
begin
  if fail_stale_executions.timeout < interval '1 minute' or fail_stale_executions.timeout > interval '366 days' then
    perform workflow_internal.raise_error('number_invalid', '$.timeout');
  elsif deadline is null then
    return workflow_internal.busy_result('fail_stale_executions');
  end if;
  silent_since := now() - fail_stale_executions.timeout;
  -- Those with a lease are the queue's.
  while clock_timestamp() < deadline and workflow_internal.requeue_expired_executions(100) = 100 loop
    null;
  end loop;
  while clock_timestamp() < deadline loop
    ids := array(
      select a.execution_id from workflow_internal.active_executions a
      where a.execution_id > place and a.execution_id < workflow_internal.first_id_at(silent_since)
      order by a.execution_id limit 500
    );
    exit when cardinality(ids) = 0;
    place := ids[cardinality(ids)];
    ended := ended + workflow_internal.fail_silent_executions(ids, silent_since);
  end loop;
  return row(
    'fail_stale_executions', ended, (clock_timestamp() >= deadline)::integer, clock_timestamp() < deadline, null
  )::public.maintenance_result;
end
$$;

comment on function workflow_internal.fail_stale_executions(interval, integer) is
  'End runs that gave no sign of life for long

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.fail_stale_executions(interval, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.fail_stale_executions(interval, integer) to service_role;
