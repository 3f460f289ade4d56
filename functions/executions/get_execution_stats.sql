-- Sums up the runs of a workflow.
create or replace function public.get_execution_stats(workflow_id uuid, since timestamptz default null)
returns public.execution_stats
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  stats public.execution_stats;
  family_id uuid;
  floored timestamptz := date_trunc('hour', get_execution_stats.since, 'UTC');
begin
  if floored not between 'epoch' and '9999-12-31Z' then
    perform workflow_internal.raise_error('number_invalid', '$.since');
  end if;
  select s.workflow_id into family_id from public.workflow_sessions s where s.id = get_execution_stats.workflow_id;
  if not found and exists (
    select from workflow_internal.executions e where e.workflow_id = get_execution_stats.workflow_id
  ) then
    -- Deleted, but its runs are still there.
    family_id := get_execution_stats.workflow_id;
  elsif family_id is null then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;

  select count(*),
    count(*) filter (where d.status = 'queued'),
    count(*) filter (where d.status = 'running'),
    count(*) filter (where d.status = 'completed'),
    count(*) filter (where d.status = 'failed'),
    count(*) filter (where d.status = 'cancelled'),
    round(
      count(*) filter (where d.status = 'completed')::numeric
      / nullif(count(*) filter (where d.status in ('completed', 'failed')), 0), 4
    ),
    round(avg(d.duration_ms)::numeric, 1),
    percentile_cont(0.50) within group (order by d.duration_ms)::numeric,
    percentile_cont(0.95) within group (order by d.duration_ms)::numeric,
    percentile_cont(0.99) within group (order by d.duration_ms)::numeric,
    workflow_internal.time_of_id(max(d.id::text)::uuid),
    floored
  into stats
  from (
    select e.id, e.status, case when e.status in ('completed', 'failed') then
      extract(epoch from e.completed_at - e.started_at)::double precision * 1000 end as duration_ms
    from workflow_internal.executions e
    where e.workflow_id = family_id
      and e.id >= workflow_internal.first_id_at(coalesce(floored, 'epoch'))
  ) d;
  return stats;
end
$$;

comment on function public.get_execution_stats(uuid, timestamptz) is
  'Sum up the runs of a workflow

One row, zeros when there are no runs. workflow_id: the id of any version; all versions count, deleted workflows too.
since: only runs created at or after, floored to the hour (UTC) and returned as counted_since; all runs when left out.
success_rate: completed of completed and failed, 0 to 1, null when there are none. Durations in milliseconds, of completed and failed runs;
percentiles are interpolated (percentile_cont). last_executed_at: when the last run was created.
Errors: PT404 not found or not yours; PT422 since not from 1970 to 9999.';

revoke all on function public.get_execution_stats(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function public.get_execution_stats(uuid, timestamptz) to authenticated, service_role;
