-- Gives the hours and days in which a workflow has finished runs of a kind.
create or replace function workflow_internal.counted_periods(
  workflow_id uuid, status text, version integer, trigger_source text, from_time timestamptz, end_time timestamptz
)
returns table (start_at timestamptz, end_at timestamptz)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  first_hour timestamptz := workflow_internal.oldest_hour();
  source_bit bigint := workflow_internal.source_bit(counted_periods.trigger_source);
begin
  return query
  select k.start_at, max(k.end_at)
  from (
    -- The last hour of a workflow that rests stays here, and is looked for with its day when hours are not kept any more.
    select date_bin(l.length, s.hour_start, 'epoch'), date_bin(l.length, s.hour_start, 'epoch') + l.length, s.version,
      s.hour_completed, s.hour_failed, s.hour_cancelled, s.hour_sources
    from workflow_internal.execution_statistics s
    cross join lateral (select case when s.hour_start < first_hour then interval '24 hours' else interval '1 hour' end as length) l
    where s.workflow_id = counted_periods.workflow_id
    union all
    select h.period_start, h.period_start + interval '1 hour', h.version, h.completed, h.failed, h.cancelled, h.sources
    from workflow_internal.execution_periods h
    where h.workflow_id = counted_periods.workflow_id and not h.is_day
      and h.period_start >= greatest(first_hour, counted_periods.from_time - interval '1 hour')
      and h.period_start <= counted_periods.end_time
    union all
    select d.period_start, d.period_start + interval '24 hours', d.version, d.completed, d.failed, d.cancelled, d.sources
    from workflow_internal.execution_periods d
    where d.workflow_id = counted_periods.workflow_id and d.is_day
      and d.period_start >= counted_periods.from_time - interval '24 hours'
      and d.period_start <= counted_periods.end_time and d.period_start < first_hour
  ) k (start_at, end_at, version, completed, failed, cancelled, sources)
  where k.end_at > counted_periods.from_time and k.start_at <= counted_periods.end_time
    and (counted_periods.version is null or k.version = counted_periods.version)
    and (source_bit is null or k.sources & source_bit <> 0)
    and case counted_periods.status
      when 'completed' then k.completed when 'failed' then k.failed when 'cancelled' then k.cancelled
      else k.completed + k.failed + k.cancelled end > 0
  group by k.start_at;
end
$$;

comment on function workflow_internal.counted_periods(uuid, text, integer, text, timestamptz, timestamptz) is
  'The hours and days in which a workflow has finished runs of a kind

status, version, trigger_source: null for any. They overlap nowhere; of a source they may be too many. from_time, end_time: of the ids that are looked for.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.counted_periods(uuid, text, integer, text, timestamptz, timestamptz)
  from public, anon, authenticated, service_role;
