-- Sums up the finished runs of a workflow, of a user or of everybody: in all, by workflow, or by hour or day.
create or replace function workflow_internal.execution_sums(
  owner_id uuid, family_id uuid, ran_version integer, from_time timestamptz, end_time timestamptz, step interval,
  is_by_workflow boolean, fractions double precision[]
)
returns setof workflow_internal.execution_sums
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
  with parts as materialized (
    select case when execution_sums.is_by_workflow then p.workflow_id else '00000000-0000-0000-0000-000000000000' end as workflow_id,
      case when execution_sums.step is not null then date_bin(execution_sums.step, p.period_start, 'epoch') else '-infinity' end as bucket_start,
      p.completed, p.failed, p.cancelled, p.duration_sum_ms, p.duration_max_ms, p.durations
    from workflow_internal.execution_parts(
      execution_sums.owner_id, execution_sums.family_id, execution_sums.ran_version, execution_sums.from_time,
      execution_sums.end_time, coalesce(execution_sums.step < interval '24 hours', false)
    ) p
  ),
  totals as (
    select p.workflow_id, p.bucket_start, sum(p.completed)::bigint as completed, sum(p.failed)::bigint as failed,
      sum(p.cancelled)::bigint as cancelled, sum(p.duration_sum_ms) as duration_sum_ms, max(p.duration_max_ms) as duration_max_ms
    from parts p group by p.workflow_id, p.bucket_start
  ),
  counted as (
    select p.workflow_id, p.bucket_start, (array_lower(p.durations, 1) + d.place - 1)::integer as bucket, sum(d.number)::bigint as number
    from parts p cross join lateral unnest(p.durations) with ordinality as d (number, place)
    where d.number is not null and cardinality(execution_sums.fractions) > 0
    group by 1, 2, 3
  ),
  histograms as (
    select c.workflow_id, c.bucket_start, workflow_internal.duration_histogram(array_agg(c.bucket), array_agg(c.number)) as durations
    from counted c group by c.workflow_id, c.bucket_start
  )
  select t.workflow_id, t.bucket_start, t.completed, t.failed, t.cancelled,
    round(t.completed::numeric / nullif(t.completed + t.failed, 0), 4),
    round((t.duration_sum_ms / nullif(t.completed + t.failed, 0))::numeric, 1),
    case when t.completed + t.failed > 0 then round(t.duration_max_ms::numeric, 1) end,
    workflow_internal.duration_percentiles(coalesce(h.durations, '{}'), t.duration_max_ms, execution_sums.fractions)
  from totals t
  left join histograms h on h.workflow_id = t.workflow_id and h.bucket_start = t.bucket_start;
end
$$;

comment on function workflow_internal.execution_sums(
  uuid, uuid, integer, timestamptz, timestamptz, interval, boolean, double precision[]
) is
  'Sum up finished runs

owner_id, family_id, ran_version, from_time, end_time: as for execution_parts. step: an hour or 24, null for one sum. is_by_workflow: a row each.
fractions: which percentiles. No row where nothing is counted. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.execution_sums(
  uuid, uuid, integer, timestamptz, timestamptz, interval, boolean, double precision[]
) from public, anon, authenticated, service_role;
