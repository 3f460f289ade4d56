-- Ends runs that gave no sign of life for long.
create or replace function public.fail_stale_executions(timeout interval default interval '1 day', time_budget_ms integer default 5000)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.fail_stale_executions(
    coalesce(fail_stale_executions.timeout, interval '1 day'), coalesce(fail_stale_executions.time_budget_ms, 5000)
  );
end
$$;

comment on function public.fail_stale_executions(interval, integer) is
  'Fail runs that were forgotten

For service_role and the owner of the database. A run that nobody holds by a lease fails when its last heartbeat, or its start if there was none, is longer ago than
timeout (1 minute to 366 days), and says so in error_message; one that was asked to stop is cancelled. Leases that are over are dealt with as
claim_executions does: queued again while attempts are left. Queued runs wait on. done: runs that were ended. While another maintenance runs, nothing is done
and is_finished is false. time_budget_ms: 1 to 600,000.
Errors: PT403 anybody else; PT422 times out of range.';

revoke all on function public.fail_stale_executions(interval, integer) from public, anon, authenticated, service_role;
grant execute on function public.fail_stale_executions(interval, integer) to service_role;
