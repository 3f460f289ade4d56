-- Sums up the runs of a workflow.
create or replace function public.get_execution_stats(
  workflow_id uuid, since timestamptz default null, version integer default null
)
returns public.execution_stats
language sql
stable
security invoker
return workflow_internal.execution_stats(
  get_execution_stats.workflow_id, get_execution_stats.since, get_execution_stats.version
);

comment on function public.get_execution_stats(uuid, timestamptz, integer) is
  'Sum up the runs of a workflow

One row, zeros when there are no runs; exact at any moment, and the same when old runs are removed. workflow_id: the id of any version, of a
deleted workflow too. since: only runs created at or after, floored to the hour (UTC), or to the day when it is more than 35 days ago, and
returned as counted_since; all runs when left out. version: only runs of this version; all versions when left out.
success_rate: completed of completed and failed, 0 to 1, null when there are none. Durations in milliseconds, of completed and failed runs. avg and
max are exact; percentiles are those of percentile_disc, wrong by 4.8 % or a millisecond at most. last_executed_at: when the last run was created.
Errors: PT401 nobody signed in; PT404 not found or not yours, or no such version; PT422 since not from 1970 to 9999.';

revoke all on function public.get_execution_stats(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_execution_stats(uuid, timestamptz, integer) to authenticated, service_role;
