-- Measures partitions and archives.
create or replace function workflow_internal.report_on_partitions()
returns setof public.maintenance_finding
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  this_month timestamp := workflow_internal.month_of(now()) at time zone 'UTC';
begin
  return next workflow_internal.judged('partitions attached', (
    select count(*) from workflow_internal.attached_months() m
  ), 'partitions', 31, 36, 'Set a shorter retention policy, or archive old months: at most 36 are attached.');
  return next workflow_internal.judged('months that have no partition, up to the third ahead', (
    select count(*) from workflow_internal.missing_months(3) m
  ), 'partitions', 1, 4, 'ensure_execution_partitions: its message says what it waits for.');
  -- Older and later ones are at home there.
  return next workflow_internal.judged('runs in the default partition that should be in a month''s (counted up to 10,000)', (
    select count(*) from (
      select from workflow_internal.executions_default d
      where d.id >= workflow_internal.first_id_at((this_month - interval '24 months') at time zone 'UTC')
        and d.id < workflow_internal.first_id_at((this_month + interval '4 months') at time zone 'UTC')
      limit 10000
    ) q
  ), 'runs', 1, 10000, 'run_maintenance moves them, a month a call; where a month has many, only ensure_execution_partitions(time_budget_ms => 60000) does.');
  return next workflow_internal.judged('months being archived or restored', (
    select count(*) from workflow_internal.execution_archives h where h.status <> 'archived'
  ), 'months', 1, null, 'Call archive_executions or restore_execution_archive until it is finished: nobody sees these runs meanwhile.');
end
$$;

comment on function workflow_internal.report_on_partitions() is
  'Measure partitions and archives

API roles cannot call it.';

revoke all on function workflow_internal.report_on_partitions() from public, anon, authenticated, service_role;
