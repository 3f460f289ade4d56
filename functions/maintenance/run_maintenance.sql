-- Does all maintenance: for a job that runs each few minutes.
create or replace function public.run_maintenance(time_budget_ms integer default 5000)
returns setof public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select r.* from workflow_internal.run_maintenance(coalesce(run_maintenance.time_budget_ms, 5000)) r;
end
$$;

comment on function public.run_maintenance(integer) is
  'Do all maintenance

For service_role and the owner of the database, each few minutes; schedule_maintenance has pg_cron do it. One row a task, in this order: forgotten runs fail
(fail_stale_executions, a day), idempotency keys expire a week after their runs ended, statistics by the hour go after 35 days, search documents of saved workflows
are written, what deleted accounts left is erased, definitions that neither a version nor a run needs are erased, partitions are made three months ahead, and runs are purged by the retention policies. Each task goes on where it stopped: call it again until
is_finished in all rows. A task that fails says why and keeps none of the others from their work. While another maintenance runs, there is one row,
run_maintenance, that says so. What it did is kept in workflow_internal.maintenance_runs, the last 1,000 rows. time_budget_ms: 1 to 600,000; steps are short, but
the last one may end a little later.
Errors: PT403 anybody else; PT422 time_budget_ms out of range.';

revoke all on function public.run_maintenance(integer) from public, anon, authenticated, service_role;
grant execute on function public.run_maintenance(integer) to service_role;
