-- Queues the runs of all schedules that are due: for a job that runs about once a minute.
create or replace function public.enqueue_due_executions(batch_size integer default 1000, time_budget_ms integer default 5000)
returns public.due_executions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.enqueue_due_executions(
    coalesce(enqueue_due_executions.batch_size, 1000), coalesce(enqueue_due_executions.time_budget_ms, 5000)
  );
end
$$;

comment on function public.enqueue_due_executions(integer, integer) is
  'Queue the runs that are due

For service_role and the owner of the database, about once a minute. Returns how many schedules were enqueued, skipped (their workflow is not active, the
run before is not finished, or the tick was missed) and failed (last_error says why), and how many remain: call it again while it gets any
done. What waits for a transaction that its owner keeps open remains, and holds up nobody else.
Safe to call several times at once: nobody waits, and a tick has one run at most; of ticks closer together than the calls the newest. batch_size: 1 to 10,000 schedules; time_budget_ms: up to 600,000.
Errors: PT403 anybody else; PT422 numbers out of range.';

revoke all on function public.enqueue_due_executions(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.enqueue_due_executions(integer, integer) to service_role;
