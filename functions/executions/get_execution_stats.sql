-- Sums up the runs of a workflow.
create or replace function public.get_execution_stats(workflow_id uuid, since timestamptz default null)
returns public.execution_stats
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.execution_stats(
    get_execution_stats.workflow_id, date_trunc('hour', get_execution_stats.since, 'UTC')
  );
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
