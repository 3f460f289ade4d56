-- Makes partitions of runs ahead, and moves what waits in the default partition.
create or replace function public.ensure_execution_partitions(months_ahead integer default 3, time_budget_ms integer default 5000)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.ensure_execution_partitions(
    coalesce(ensure_execution_partitions.months_ahead, 3), coalesce(ensure_execution_partitions.time_budget_ms, 5000)
  );
end
$$;

comment on function public.ensure_execution_partitions(integer, integer) is
  'Make monthly partitions of runs ahead

For service_role and the owner of the database. From this month to months_ahead (0 to 11) after it; a past month of the last two years gets one when
runs of it wait in the default partition. At most 36 are attached. done: partitions made; remaining: months that still have none.
A month''s waiting runs are moved in one transaction, so the month is left alone when there are more than 30 for each millisecond of time_budget_ms
(1 to 600,000): give it more. Finished ones are moved first, without holding anybody up; then everybody waits for a moment. Callers never wait
longer than 0.1 s for it to begin. While another maintenance runs, nothing is done and is_finished is false.
Errors: PT403 anybody else; PT422 numbers out of range.';

revoke all on function public.ensure_execution_partitions(integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.ensure_execution_partitions(integer, integer) to service_role;
