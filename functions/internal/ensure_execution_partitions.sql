-- Makes partitions of runs ahead, as far as time allows.
create or replace function workflow_internal.ensure_execution_partitions(months_ahead integer, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(ensure_execution_partitions.time_budget_ms);
  made integer;
  missing bigint;
begin
  if coalesce(ensure_execution_partitions.months_ahead, -1) not between 0 and 11 then
    perform workflow_internal.raise_error('number_invalid', '$.months_ahead');
  elsif deadline is null then
    return workflow_internal.busy_result('ensure_execution_partitions');
  end if;
  -- Measured: 65,000 to 200,000 rows a second. Half of the least is counted on, and what would take longer is not begun.
  made := workflow_internal.create_execution_partitions(
    ensure_execution_partitions.months_ahead, greatest(ensure_execution_partitions.time_budget_ms::bigint * 30, 1000)
  );
  missing := (select count(*) from workflow_internal.missing_months(ensure_execution_partitions.months_ahead) m);
  return row(
    'ensure_execution_partitions', made::bigint, missing, missing = 0,
    case when missing > 0 and made = 0 then
      'More runs wait in the default partition than this time budget is for, the tables are in use, or 36 partitions are attached: '
      'see docs/operations.md.'
    end
  )::public.maintenance_result;
end
$$;

comment on function workflow_internal.ensure_execution_partitions(integer, integer) is
  'Make partitions of runs ahead

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.ensure_execution_partitions(integer, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.ensure_execution_partitions(integer, integer) to service_role;
