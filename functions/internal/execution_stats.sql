-- Sums up the runs of a workflow that the caller may read, from its statistics: no finished run is read.
create or replace function workflow_internal.execution_stats(workflow_id uuid, since timestamptz, version integer)
returns public.execution_stats
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their keys: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
set enable_sort = off
as $$
-- definer because API roles cannot read the statistics; family_of_statistics checks the caller.
declare
  counted_from timestamptz := workflow_internal.counted_since(execution_stats.since);
  family_id uuid := workflow_internal.family_of_statistics(execution_stats.workflow_id);
  fractions constant double precision[] := '{0.5, 0.95, 0.99}'::double precision[];
  sums workflow_internal.execution_sums;
  lifetime record;
  queued_runs bigint;
  running_runs bigint;
  newest_at timestamptz;
begin
  if execution_stats.version is not null then
    perform workflow_internal.check_ran_version(execution_stats.workflow_id, family_id, execution_stats.version);
  end if;
  if counted_from is null then
    sums := workflow_internal.lifetime_sums(family_id, execution_stats.version, fractions);
  else
    select s.* into sums from workflow_internal.execution_sums(
      null, family_id, execution_stats.version, counted_from, 'infinity', null, false, fractions
    ) s;
  end if;

  -- How many were started is not known of a deleted workflow.
  select sum(s.completed + s.failed + s.cancelled) as finished,
    max(s.last_executed_at) filter (
      where (counted_from is null or s.last_executed_at >= counted_from)
        and (execution_stats.version is null or s.version = execution_stats.version)
    ) as last_at, (
    select (select coalesce(sum(c.execution_count), 0) from workflow_internal.execution_counters c where c.workflow_id = w.id)
    from workflow_internal.workflows w where w.id = family_id
  ) as started
  into lifetime from workflow_internal.execution_statistics s where s.workflow_id = family_id;
  select count(*) filter (where a.status = 'queued'), count(*) filter (where a.status = 'running'),
    workflow_internal.time_of_id(max(a.execution_id::text)::uuid)
  into queued_runs, running_runs, newest_at
  from workflow_internal.active_executions a
  where a.workflow_id = family_id and a.status in ('queued', 'running')
    and a.execution_id >= workflow_internal.first_id_at(coalesce(counted_from, 'epoch'))
    and (execution_stats.version is null or execution_stats.version = (
      select e.workflow_version from workflow_internal.executions e where e.id = a.execution_id
    ));

  return row(
    coalesce(
      case when counted_from is null and execution_stats.version is null then lifetime.started end,
      coalesce(sums.successful + sums.failed + sums.cancelled, 0) + queued_runs + running_runs
    ),
    queued_runs, running_runs, coalesce(sums.successful, 0), coalesce(sums.failed, 0), coalesce(sums.cancelled, 0),
    sums.success_rate, sums.avg_duration_ms, sums.percentiles[1], sums.percentiles[2], sums.percentiles[3], sums.max_duration_ms,
    greatest(lifetime.last_at, newest_at), counted_from
  )::public.execution_stats;
end
$$;

comment on function workflow_internal.execution_stats(uuid, timestamptz, integer) is
  'Sum up the runs of a workflow

since: null for all runs. version: null for all versions. Errors: PT401, PT404, PT422.';

revoke all on function workflow_internal.execution_stats(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_stats(uuid, timestamptz, integer) to authenticated, service_role;
