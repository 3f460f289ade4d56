-- Measures partitions and archives.
create or replace function workflow_internal.report_on_partitions()
returns setof public.maintenance_finding
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return next workflow_internal.judged('partitions attached', (
    select count(*) from workflow_internal.attached_months() m
  ), 'partitions', 31, 36, 'Set a shorter retention policy, or archive old months: at most 36 are attached.');
  return next workflow_internal.judged('months that have no partition, of this and the next three', (
    select count(*) from workflow_internal.missing_months(3) m
  ), 'partitions', 1, 4, 'ensure_execution_partitions, with a larger time_budget_ms when it goes on.');
  return next workflow_internal.judged('rows of the default partition (counted up to 10,000)', (
    select count(*) from (select from workflow_internal.executions_default d limit 10000) q
  ), 'rows', 1, 10000, 'ensure_execution_partitions moves those of the last two years; older and later ones stay until retention.');
  return next workflow_internal.judged('months being archived or restored', (
    select count(*) from workflow_internal.execution_archives h where h.status <> 'archived'
  ), 'months', 1, null, 'Call archive_executions or restore_execution_archive until it is finished: nobody sees these runs meanwhile.');
end
$$;

comment on function workflow_internal.report_on_partitions() is
  'Measure partitions and archives

API roles cannot call it.';

revoke all on function workflow_internal.report_on_partitions() from public, anon, authenticated, service_role;
