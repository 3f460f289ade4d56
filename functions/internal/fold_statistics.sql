-- Drops hours of statistics that are in their days, as far as time allows.
create or replace function workflow_internal.fold_statistics(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  counted integer;
  gone bigint := bigint '0';
begin
  loop
    counted := workflow_internal.fold_execution_statistics(2000);
    gone := gone + counted;
    exit when counted = 0 or clock_timestamp() >= fold_statistics.deadline;
  end loop;
  return row('fold_statistics', gone, (counted > 0)::integer, counted = 0, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.fold_statistics(timestamptz) is
  'Drop what statistics need no more

For run_maintenance; API roles cannot call it.';

revoke all on function workflow_internal.fold_statistics(timestamptz) from public, anon, authenticated, service_role;
