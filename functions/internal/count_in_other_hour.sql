-- Counts a run that does not belong to the hour that its row of statistics is at, or that finds no free row.
create or replace function workflow_internal.count_in_other_hour(
  run workflow_internal.execution_periods, user_id uuid, made_at timestamptz
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  this_hour timestamptz := date_bin('1 hour', clock_timestamp(), 'epoch');
  held workflow_internal.execution_statistics;
  of_hour integer;
begin
  select s.* into held from workflow_internal.execution_statistics s
  where s.workflow_id = run.workflow_id and s.version = run.version
  order by s.slot limit 1 for no key update skip locked;
  if not found then
    -- The number is nobody else's but for a wonder, so that nobody waits here either.
    insert into workflow_internal.execution_statistics as s (workflow_id, version, slot, user_id, last_executed_at, hour_start)
    values (
      run.workflow_id, run.version, floor(random() * 2147483647)::integer, count_in_other_hour.user_id,
      count_in_other_hour.made_at, least(run.period_start, this_hour)
    )
    on conflict on constraint execution_statistics_pkey do update set user_id = excluded.user_id
    returning s.* into held;
  end if;

  if run.period_start > held.hour_start and run.period_start <= this_hour then
    -- The first run of a new hour: the one before is over.
    if held.hour_completed + held.hour_failed + held.hour_cancelled > 0 then
      perform workflow_internal.add_to_periods((
        held.workflow_id, held.hour_start, held.version, held.slot, held.hour_duration_sum_ms, held.hour_duration_max_ms,
        held.hour_completed, held.hour_failed, held.hour_cancelled, false, held.hour_durations, held.hour_sources
      )::workflow_internal.execution_periods);
    end if;
    update workflow_internal.execution_statistics s
    set hour_start = run.period_start, hour_completed = 0, hour_failed = 0, hour_cancelled = 0, hour_sources = 0, hour_duration_sum_ms = 0,
      hour_duration_max_ms = 0, hour_durations = '{}'
    where s.workflow_id = held.workflow_id and s.version = held.version and s.slot = held.slot;
    held.hour_start := run.period_start;
  elsif run.period_start <> held.hour_start then
    run.slot := held.slot;
    perform workflow_internal.add_to_periods(run);
  end if;

  of_hour := (run.period_start = held.hour_start)::integer;
  update workflow_internal.execution_statistics s
  set completed = s.completed + run.completed,
    failed = s.failed + run.failed,
    cancelled = s.cancelled + run.cancelled,
    duration_sum_ms = s.duration_sum_ms + run.duration_sum_ms,
    duration_max_ms = greatest(s.duration_max_ms, run.duration_max_ms),
    last_executed_at = greatest(s.last_executed_at, count_in_other_hour.made_at),
    durations = workflow_internal.merged_durations(s.durations, run.durations),
    hour_completed = s.hour_completed + of_hour * run.completed,
    hour_failed = s.hour_failed + of_hour * run.failed,
    hour_cancelled = s.hour_cancelled + of_hour * run.cancelled,
    hour_sources = s.hour_sources | of_hour * run.sources,
    hour_duration_sum_ms = s.hour_duration_sum_ms + of_hour * run.duration_sum_ms,
    hour_duration_max_ms = greatest(s.hour_duration_max_ms, of_hour * run.duration_max_ms),
    hour_durations = case of_hour when 1 then workflow_internal.merged_durations(s.hour_durations, run.durations)
      else s.hour_durations end
  where s.workflow_id = held.workflow_id and s.version = held.version and s.slot = held.slot;
end
$$;

comment on function workflow_internal.count_in_other_hour(workflow_internal.execution_periods, uuid, timestamptz) is
  'Count a run where the row has to be found or moved on

run: period_start is its hour; slot counts for nothing. Once an hour, when many finish at the same time, and for runs that took longer than
their hour. For count_finished_execution; API roles cannot call it.';

revoke all on function workflow_internal.count_in_other_hour(workflow_internal.execution_periods, uuid, timestamptz)
  from public, anon, authenticated, service_role;
