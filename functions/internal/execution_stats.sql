-- Sums up the runs of a workflow that the caller may read, from its statistics: no finished run is read.
create or replace function workflow_internal.execution_stats(workflow_id uuid, since timestamptz, version integer)
returns public.execution_stats
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their keys: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
as $$
-- definer because API roles cannot read the statistics; family_of_statistics checks the caller.
declare
  counted_from timestamptz := case when execution_stats.since is not null then workflow_internal.counted_since(execution_stats.since) end;
  family_id uuid := workflow_internal.family_of_statistics(execution_stats.workflow_id);
  fractions constant double precision[] := '{0.5, 0.95, 0.99}'::double precision[];
  first_id uuid := '00000000-0000-0000-0000-000000000000'::uuid;
  successful bigint;
  failed bigint;
  cancelled bigint;
  success_rate numeric;
  avg_duration_ms numeric;
  max_duration_ms numeric;
  durations integer[];
  percentiles numeric[];
  last_at timestamptz;
  started_runs bigint;
  queued_runs bigint;
  running_runs bigint;
  newest_id uuid;
begin
  if execution_stats.version is not null then
    perform workflow_internal.check_ran_version(execution_stats.workflow_id, family_id, execution_stats.version);
  end if;
  if counted_from is null then
    select sum(s.completed)::bigint, sum(s.failed)::bigint, sum(s.cancelled)::bigint,
      round(sum(s.completed) / nullif(sum(s.completed + s.failed), 0), 4),
      round(sum(s.duration_sum_ms)::numeric / nullif(sum(s.completed + s.failed), 0), 1),
      round(max(s.duration_max_ms) filter (where s.completed + s.failed > 0)::numeric, 1), max(s.last_executed_at),
      case when count(*) = 1 then max(s.durations) end
    into successful, failed, cancelled, success_rate, avg_duration_ms, max_duration_ms, last_at, durations
    from workflow_internal.execution_statistics s
    where s.workflow_id = family_id and (execution_stats.version is null or s.version = execution_stats.version);
    percentiles := workflow_internal.duration_percentiles(
      -- One row is the usual case, and needs no adding up.
      coalesce(durations, workflow_internal.lifetime_durations(family_id, execution_stats.version)), max_duration_ms::double precision, fractions
    );
  else
    first_id := workflow_internal.first_id_at(counted_from);
    select s.successful, s.failed, s.cancelled, s.success_rate, s.avg_duration_ms, s.max_duration_ms, s.percentiles
    into successful, failed, cancelled, success_rate, avg_duration_ms, max_duration_ms, percentiles
    from workflow_internal.execution_sums(
      null, family_id, execution_stats.version, counted_from, 'infinity', null, false, fractions
    ) s;
    select max(s.last_executed_at) into last_at from workflow_internal.execution_statistics s
    where s.workflow_id = family_id and (execution_stats.version is null or s.version = execution_stats.version)
      and s.last_executed_at >= counted_from;
  end if;

  if execution_stats.version is null then
    -- What is only started is not known of a deleted workflow.
    select count(*) filter (where a.status = 'queued'), count(*) filter (where a.status = 'running'), max(a.execution_id::text)::uuid, (
      select sum(c.execution_count)::bigint from workflow_internal.execution_counters c where c.workflow_id = family_id and counted_from is null
    )
    into queued_runs, running_runs, newest_id, started_runs
    from workflow_internal.active_executions a
    where a.workflow_id = family_id and a.status in ('queued', 'running') and a.execution_id >= first_id;
  else
    -- Apart, since whoever asks the runs opens all their partitions.
    select count(*) filter (where a.status = 'queued'), count(*) filter (where a.status = 'running'), max(a.execution_id::text)::uuid
    into queued_runs, running_runs, newest_id
    from workflow_internal.active_executions a
    where a.workflow_id = family_id and a.status in ('queued', 'running') and a.execution_id >= first_id
      and execution_stats.version = (
        select e.workflow_version from workflow_internal.executions e where e.id = a.execution_id
      );
  end if;

  return row(
    coalesce(started_runs, coalesce(successful + failed + cancelled, 0) + queued_runs + running_runs),
    queued_runs, running_runs, coalesce(successful, 0), coalesce(failed, 0), coalesce(cancelled, 0), success_rate, avg_duration_ms,
    percentiles[1], percentiles[2], percentiles[3], max_duration_ms,
    greatest(last_at, workflow_internal.time_of_id(newest_id)), counted_from
  )::public.execution_stats;
end
$$;

comment on function workflow_internal.execution_stats(uuid, timestamptz, integer) is
  'Sum up the runs of a workflow

since: null for all runs. version: null for all versions. Errors: PT401, PT404, PT422.';

revoke all on function workflow_internal.execution_stats(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_stats(uuid, timestamptz, integer) to authenticated, service_role;
