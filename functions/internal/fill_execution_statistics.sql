-- Counts the finished runs of workflows that have no statistics yet.
create or replace function workflow_internal.fill_execution_statistics()
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  counted bigint;
begin
  -- A run that finishes meanwhile would be counted twice, or not at all.
  lock table workflow_internal.executions in share row exclusive mode;
  with ended as materialized (
    select e.workflow_id, e.user_id, e.workflow_version as version, date_bin('1 hour', m.made_at, 'epoch') as hour_start,
      workflow_internal.duration_bucket(m.took_ms) as bucket, count(*) as number,
      count(*) filter (where e.status = 'completed') as completed, count(*) filter (where e.status = 'failed') as failed,
      count(*) filter (where e.status = 'cancelled') as cancelled, coalesce(sum(m.took_ms), 0) as took_sum,
      coalesce(max(m.took_ms), 0) as took_max, max(m.made_at) as last_at,
      coalesce(bit_or(workflow_internal.source_bit(e.trigger_source)), 0) as sources
    from workflow_internal.executions e
    cross join lateral (
      select workflow_internal.time_of_id(e.id) as made_at, case when e.status <> 'cancelled'
        then (extract(epoch from e.completed_at - e.started_at) * 1000)::double precision end as took_ms
    ) m
    where e.status in ('completed', 'failed', 'cancelled')
      and not exists (select from workflow_internal.execution_statistics s where s.workflow_id = e.workflow_id)
    group by 1, 2, 3, 4, 5
  ),
  periods as (
    insert into workflow_internal.execution_periods (
      workflow_id, period_start, version, slot, duration_sum_ms, duration_max_ms, completed, failed, cancelled, is_day, sources,
      durations
    )
    select e.workflow_id, k.period_start, e.version, 0, sum(e.took_sum), max(e.took_max), sum(e.completed), sum(e.failed),
      sum(e.cancelled), k.is_day, bit_or(e.sources), workflow_internal.duration_histogram(array_agg(e.bucket), array_agg(e.number))
    from ended e
    cross join lateral (
      values (e.hour_start, false), (date_bin('24 hours', e.hour_start, 'epoch'), true)
    ) as k (period_start, is_day)
    where k.is_day or k.period_start >= workflow_internal.oldest_hour()
    group by e.workflow_id, k.period_start, e.version, k.is_day
  ),
  filled as (
    -- The periods hold all of it: the hour that is going on begins at nothing.
    insert into workflow_internal.execution_statistics (
      workflow_id, version, slot, user_id, completed, failed, cancelled, duration_sum_ms, duration_max_ms, last_executed_at,
      hour_start, durations
    )
    select e.workflow_id, e.version, 0, (array_agg(e.user_id))[1], sum(e.completed), sum(e.failed), sum(e.cancelled), sum(e.took_sum),
      max(e.took_max), max(e.last_at), least(max(e.hour_start), date_bin('1 hour', now(), 'epoch')),
      workflow_internal.duration_histogram(array_agg(e.bucket), array_agg(e.number))
    from ended e
    group by e.workflow_id, e.version
  )
  select coalesce(sum(e.number), 0)::bigint into counted from ended e;
  return counted;
end
$$;

comment on function workflow_internal.fill_execution_statistics() is
  'Count finished runs of workflows without statistics

For an upgrade, and after runs were loaded past the functions. Returns how many were counted: 0 when it is called again. Runs can be neither started nor
finished until the transaction ends. Only the owner of the tables can call it.';

revoke all on function workflow_internal.fill_execution_statistics() from public, anon, authenticated, service_role;
