-- Puts a month of runs away, compressed and with checksums.
create or replace function public.archive_executions(month date, time_budget_ms integer default 5000)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.archive_executions(archive_executions.month, coalesce(archive_executions.time_budget_ms, 5000));
end
$$;

comment on function public.archive_executions(date, integer) is
  'Put a month of runs away

For service_role and the owner of the database. month: any day of it, by UTC; it must be over, with no run queued or running. The first call detaches its
partition, from when on nobody sees its runs; further calls write them into workflow_internal.execution_archives, compressed, with a SHA-256 for each chunk,
and the last one drops the partition when all its rows are there. Call it until is_finished. done: chunks written. restore_execution_archive brings the month back.
Execution counts stay; definitions of archived runs are kept; runs of accounts that are deleted are erased from archives, too. Retention leaves archives
alone: remove_execution_archive. While another maintenance runs, nothing is done. time_budget_ms: 1 to 600,000.
Errors: PT403 anybody else; PT404 no such month; PT409 the month is not over, or a run of it is queued or running; PT422.';

revoke all on function public.archive_executions(date, integer) from public, anon, authenticated, service_role;
grant execute on function public.archive_executions(date, integer) to service_role;
