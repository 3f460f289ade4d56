-- Sums up all finished runs of a workflow, or of a version of it.
create or replace function workflow_internal.lifetime_sums(family_id uuid, ran_version integer, fractions double precision[])
returns workflow_internal.execution_sums
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  totals record;
  histogram record;
begin
  select sum(s.completed)::bigint as completed, sum(s.failed)::bigint as failed, sum(s.cancelled)::bigint as cancelled,
    sum(s.duration_sum_ms)::numeric as duration_sum_ms, max(s.duration_max_ms) as duration_max_ms
  into totals from workflow_internal.execution_statistics s
  where s.workflow_id = lifetime_sums.family_id and (lifetime_sums.ran_version is null or s.version = lifetime_sums.ran_version);
  select array_agg(c.bucket order by c.bucket) as buckets, array_agg(c.number order by c.bucket) as counts
  into histogram
  from (
    select (array_lower(s.durations, 1) + d.place - 1)::integer as bucket, sum(d.number)::bigint as number
    from workflow_internal.execution_statistics s cross join lateral unnest(s.durations) with ordinality as d (number, place)
    where s.workflow_id = lifetime_sums.family_id and (lifetime_sums.ran_version is null or s.version = lifetime_sums.ran_version)
      and d.number is not null
    group by 1
  ) c;
  return row(
    lifetime_sums.family_id, null::timestamptz, totals.completed, totals.failed, totals.cancelled,
    round(totals.completed::numeric / nullif(totals.completed + totals.failed, 0), 4),
    round(totals.duration_sum_ms / nullif(totals.completed + totals.failed, 0), 1),
    case when totals.completed + totals.failed > 0 then round(totals.duration_max_ms::numeric, 1) end,
    workflow_internal.duration_percentiles(
      histogram.buckets, histogram.counts, totals.duration_max_ms, lifetime_sums.fractions
    )
  )::workflow_internal.execution_sums;
end
$$;

comment on function workflow_internal.lifetime_sums(uuid, integer, double precision[]) is
  'Sum up all finished runs of a workflow

family_id, ran_version: as for execution_parts. fractions: which percentiles. As execution_sums of all time, from a row or a few.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.lifetime_sums(uuid, integer, double precision[]) from public, anon, authenticated, service_role;
