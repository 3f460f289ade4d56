-- Sums up the runs of a workflow that the caller may read.
create or replace function workflow_internal.execution_stats(workflow_id uuid, since timestamptz)
returns public.execution_stats
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because under row level security the planner may read all runs of the user, as in execution_page. Runs are the
-- caller's own, or any for service_role.
declare
  stats public.execution_stats;
  acts_as_service boolean := workflow_internal.is_service();
  reader_id uuid := case when workflow_internal.account_exists() then auth.uid() end;
  -- The id of any version names the workflow; that of a deleted workflow is in its runs alone.
  family_id uuid := coalesce(
    (select v.workflow_id from workflow_internal.workflow_versions v where v.id = execution_stats.workflow_id),
    execution_stats.workflow_id
  );
  runs_owner_id uuid := workflow_internal.owner_of_runs(family_id);
  may_read boolean := acts_as_service or coalesce(runs_owner_id = reader_id, false);
begin
  if execution_stats.since not between 'epoch' and '9999-12-31Z' then
    perform workflow_internal.raise_error('number_invalid', '$.since');
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
    execution_stats.since
  into stats
  from (
    select e.id, e.status, case when e.status in ('completed', 'failed') then
      extract(epoch from e.completed_at - e.started_at)::double precision * 1000 end as duration_ms
    from workflow_internal.executions e
    where e.workflow_id = family_id
      and e.id >= workflow_internal.first_id_at(coalesce(execution_stats.since, 'epoch'))
      and may_read
  ) d;

  -- Without runs, the workflow must be there: the caller's own, or a template.
  if stats.total = 0 and not exists (
    select from workflow_internal.workflows w where w.id = family_id and (acts_as_service or w.user_id = reader_id)
    union all
    select from workflow_internal.templates t where execution_stats.workflow_id in (t.workflow_id, t.version_id)
  ) and (not may_read or runs_owner_id is null) then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
  return stats;
end
$$;

comment on function workflow_internal.execution_stats(uuid, timestamptz) is
  'Sum up the runs of a workflow

since: a full hour, null for all runs. Errors: PT404, PT422.';

revoke all on function workflow_internal.execution_stats(uuid, timestamptz) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_stats(uuid, timestamptz) to authenticated, service_role;
