-- Brings an archived month of runs back.
create or replace function public.restore_execution_archive(month date, time_budget_ms integer default 5000)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.restore_execution_archive(
    restore_execution_archive.month, coalesce(restore_execution_archive.time_budget_ms, 5000)
  );
end
$$;

comment on function public.restore_execution_archive(date, integer) is
  'Bring an archived month of runs back

For service_role and the owner of the database. month: any day of it, by UTC. All checksums are compared first, by several calls where that takes longer. The runs are seen again, exactly as they
were, with the call that is_finished; then the archive is gone. A month whose archive is still being written is attached again. done: rows; remaining:
chunks. Retention counts from the runs'' creation as ever: lengthen it first, or the month is purged again. While another maintenance runs, nothing is done.
time_budget_ms: 1 to 600,000.
Errors: PT403 anybody else; PT404 no such archive; PT409 it is damaged, with the chunk in DETAIL, or 36 months are attached: nothing is attached; PT422.';

revoke all on function public.restore_execution_archive(date, integer) from public, anon, authenticated, service_role;
grant execute on function public.restore_execution_archive(date, integer) to service_role;
