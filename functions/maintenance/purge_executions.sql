-- Deletes runs that nobody keeps any more.
create or replace function public.purge_executions(older_than interval default null, time_budget_ms integer default 5000)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.purge_executions(purge_executions.older_than, coalesce(purge_executions.time_budget_ms, 5000));
end
$$;

comment on function public.purge_executions(interval, integer) is
  'Delete old runs

For service_role and the owner of the database. older_than: runs of everybody created longer ago, whatever the policies say, 1 day to 100 years; null: by the
policies of set_retention_policy. Runs that are queued or running stay. Months that are over for everybody are dropped whole, which takes no time
and gives the space back; other runs are deleted in small steps. Idempotency keys go with their runs; counters stay.
done: runs, those of dropped months estimated; remaining: months to drop, and 1 for runs that time was too short to look at. Call it again until
is_finished. Nobody waits longer than 0.1 s for a month to be dropped; one that is in use is dropped by a later call. While another maintenance runs,
nothing is done and is_finished is false. time_budget_ms: 1 to 600,000.
Errors: PT403 anybody else; PT422 times out of range.';

revoke all on function public.purge_executions(interval, integer) from public, anon, authenticated, service_role;
grant execute on function public.purge_executions(interval, integer) to service_role;
