-- Makes one row of the statistics of a version and a day.
create or replace function workflow_internal.merge_day(workflow_id uuid, period_start timestamptz, version integer)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  with held as materialized (
    select d.* from workflow_internal.execution_periods d
    where d.workflow_id = merge_day.workflow_id and d.is_day and d.period_start = merge_day.period_start
      and d.version = merge_day.version
    for update skip locked
  ),
  merged as (
    select min(h.slot) as slot, sum(h.duration_sum_ms) as duration_sum_ms, max(h.duration_max_ms) as duration_max_ms,
      sum(h.completed) as completed, sum(h.failed) as failed, sum(h.cancelled) as cancelled,
      bit_or(h.sources) as sources, (
        select workflow_internal.duration_histogram(
          array_agg((array_lower(k.durations, 1) + b.place - 1)::integer), array_agg(coalesce(b.number, 0)::bigint)
        )
        from held k cross join lateral unnest(k.durations) with ordinality as b (number, place) where b.number > 0
      ) as durations
    from held h
  ),
  removed as (
    delete from workflow_internal.execution_periods p using held h, merged m
    where p.workflow_id = h.workflow_id and p.is_day and p.period_start = h.period_start and p.version = h.version
      and p.slot = h.slot and h.slot > m.slot
  )
  update workflow_internal.execution_periods p
  set duration_sum_ms = m.duration_sum_ms, duration_max_ms = m.duration_max_ms, completed = m.completed, failed = m.failed,
    cancelled = m.cancelled, sources = m.sources, durations = m.durations
  from merged m
  where p.workflow_id = merge_day.workflow_id and p.is_day and p.period_start = merge_day.period_start
    and p.version = merge_day.version and p.slot = m.slot;
end
$$;

comment on function workflow_internal.merge_day(uuid, timestamptz, integer) is
  'Make one row of a day

period_start: a midnight (UTC). Rows in which a run is being counted are left alone. Only the owner of the tables can call it.';

revoke all on function workflow_internal.merge_day(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
