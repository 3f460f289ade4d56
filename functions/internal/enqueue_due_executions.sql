-- Queues the runs of all schedules that are due, as far as time allows.
create or replace function workflow_internal.enqueue_due_executions(batch_size integer, time_budget_ms integer)
returns public.due_executions
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- What a time zone is called must not depend on who asks.
set timezone = 'UTC'
set timezone_abbreviations = 'Default'
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  begun_at timestamptz := clock_timestamp();
  due workflow_internal.workflow_schedules;
  outcome text;
  -- Whoever holds what one of their runs needs holds up none of others, and only once.
  busy_users uuid[] := '{}'::uuid[];
  counted public.due_executions := row(0, 0, 0, bigint '0');
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  elsif coalesce(enqueue_due_executions.batch_size, 0) not between 1 and 10000 then
    perform workflow_internal.raise_error('number_invalid', '$.batch_size');
  elsif coalesce(enqueue_due_executions.time_budget_ms, 0) not between 1 and 600000 then
    perform workflow_internal.raise_error('number_invalid', '$.time_budget_ms');
  end if;
  for handled in 1 .. enqueue_due_executions.batch_size loop
    due := workflow_internal.next_due_schedule(begun_at, due, busy_users);
    exit when due.workflow_id is null;
    outcome := workflow_internal.enqueue_due_schedule(due, begun_at);
    if outcome = 'busy' then
      busy_users := busy_users || due.user_id;
    end if;
    counted.enqueued := counted.enqueued + (outcome = 'enqueued')::integer;
    counted.skipped := counted.skipped + (outcome = 'skipped')::integer;
    counted.failed := counted.failed + (outcome = 'failed')::integer;
    exit when clock_timestamp() > begun_at + make_interval(secs => enqueue_due_executions.time_budget_ms / 1000.0);
  end loop;
  counted.remaining := (
    select count(*) from workflow_internal.workflow_schedules s where s.is_enabled and s.next_due_at <= begun_at
  );
  return counted;
end
$$;

comment on function workflow_internal.enqueue_due_executions(integer, integer) is
  'Queue what is due

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.enqueue_due_executions(integer, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.enqueue_due_executions(integer, integer) to service_role;
