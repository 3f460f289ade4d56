-- Adds numbers to the hour and to the day in which their runs were created.
create or replace function workflow_internal.add_to_periods(part workflow_internal.execution_periods)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
begin
  insert into workflow_internal.execution_periods as p (
    workflow_id, period_start, version, slot, duration_sum_ms, duration_max_ms, completed, failed, cancelled, is_day, sources,
    durations
  )
  select part.workflow_id, k.period_start, part.version, part.slot, part.duration_sum_ms, part.duration_max_ms, part.completed,
    part.failed, part.cancelled, k.is_day, part.sources, part.durations
  from (
    values (date_bin('1 hour', part.period_start, 'epoch'), false), (date_bin('24 hours', part.period_start, 'epoch'), true)
  ) as k (period_start, is_day)
  -- Hours that would be dropped at once need not be kept.
  where k.is_day or k.period_start >= workflow_internal.oldest_hour()
  on conflict on constraint execution_periods_pkey do update
  set duration_sum_ms = p.duration_sum_ms + excluded.duration_sum_ms,
    duration_max_ms = greatest(p.duration_max_ms, excluded.duration_max_ms),
    completed = p.completed + excluded.completed,
    failed = p.failed + excluded.failed,
    cancelled = p.cancelled + excluded.cancelled,
    sources = p.sources | excluded.sources,
    durations = workflow_internal.merged_durations(p.durations, excluded.durations);
end
$$;

comment on function workflow_internal.add_to_periods(workflow_internal.execution_periods) is
  'Add to an hour and its day

part: period_start is any time in the hour; is_day counts for nothing. The caller holds the row of execution_statistics with this version and
slot, so that nobody waits here. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.add_to_periods(workflow_internal.execution_periods)
  from public, anon, authenticated, service_role;
