-- Reads the numbers of the finished runs of a workflow, of a user or of everybody, in a span of time.
create or replace function workflow_internal.execution_parts(
  owner_id uuid, workflow_id uuid, version integer, from_time timestamptz, end_time timestamptz, by_hour boolean
)
returns setof workflow_internal.execution_periods
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Each query has one sensible plan: along the keys. For a user that is a look-up for each of the workflows.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
as $$
declare
  -- Whole days are read as days, what is before the first of them as hours.
  first_day timestamptz := case when execution_parts.by_hour then execution_parts.end_time
    else least(
      date_bin('24 hours', execution_parts.from_time - interval '1 microsecond', 'epoch') + interval '24 hours',
      execution_parts.end_time
    ) end;
begin
  return query
  with going_on as materialized (
    select s.workflow_id, s.hour_start, s.version, s.slot, s.hour_duration_sum_ms, s.hour_duration_max_ms, s.hour_completed,
      s.hour_failed, s.hour_cancelled, s.hour_durations, s.hour_sources, s.last_executed_at
    from workflow_internal.execution_statistics s
    where s.workflow_id = execution_parts.workflow_id and (execution_parts.version is null or s.version = execution_parts.version)
      and (execution_parts.owner_id is null or s.user_id = execution_parts.owner_id)
    union all
    select s.workflow_id, s.hour_start, s.version, s.slot, s.hour_duration_sum_ms, s.hour_duration_max_ms, s.hour_completed,
      s.hour_failed, s.hour_cancelled, s.hour_durations, s.hour_sources, s.last_executed_at
    from workflow_internal.execution_statistics s
    where execution_parts.workflow_id is null and s.user_id = execution_parts.owner_id
    union all
    select s.workflow_id, s.hour_start, s.version, s.slot, s.hour_duration_sum_ms, s.hour_duration_max_ms, s.hour_completed,
      s.hour_failed, s.hour_cancelled, s.hour_durations, s.hour_sources, s.last_executed_at
    from workflow_internal.execution_statistics s
    where execution_parts.workflow_id is null and execution_parts.owner_id is null
  ),
  -- Without a later run than that, there is no later hour or day.
  known as (
    select distinct g.workflow_id from going_on g where g.last_executed_at >= execution_parts.from_time
  )
  select g.workflow_id, g.hour_start, g.version, g.slot, g.hour_duration_sum_ms, g.hour_duration_max_ms, g.hour_completed::bigint,
    g.hour_failed::bigint, g.hour_cancelled::bigint, false, g.hour_durations, g.hour_sources
  from going_on g
  where g.hour_start >= execution_parts.from_time and g.hour_start < execution_parts.end_time
  union all
  select p.*
  from known k
  cross join lateral (
    select h.* from workflow_internal.execution_periods h
    where h.workflow_id = k.workflow_id and not h.is_day and h.period_start >= execution_parts.from_time and h.period_start < first_day
    union all
    select d.* from workflow_internal.execution_periods d
    where d.workflow_id = k.workflow_id and d.is_day and d.period_start >= first_day and d.period_start < execution_parts.end_time
    offset 0
  ) p
  where execution_parts.version is null or p.version = execution_parts.version;
end
$$;

comment on function workflow_internal.execution_parts(uuid, uuid, integer, timestamptz, timestamptz, boolean) is
  'The numbers of finished runs in a span of time

workflow_id: else all of owner_id; everybody''s without either. version: all when null. from_time, end_time: full hours, or with by_hour false a
midnight as end_time; infinity is one. by_hour: by the hour all along, else days are in one row each. What is_day says of the hour that is going on is false.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.execution_parts(uuid, uuid, integer, timestamptz, timestamptz, boolean)
  from public, anon, authenticated, service_role;
