-- Lists workflows by how long their runs take, the slowest first.
create or replace function public.list_slow_workflows(
  since timestamptz default null,
  percentile double precision default 0.95,
  minimum_runs integer default 1,
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.workflow_health
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select h.* from workflow_internal.health_page(
    list_slow_workflows.user_id, list_slow_workflows.since, list_slow_workflows.percentile, list_slow_workflows.minimum_runs,
    'percentile_duration_ms', list_slow_workflows.page_size, list_slow_workflows.cursor
  ) h;
end
$$;

comment on function public.list_slow_workflows(timestamptz, double precision, integer, integer, text, uuid) is
  'List workflows by how long their runs take

Own workflows with completed or failed runs, the longest percentile_duration_ms first; deleted ones are left out. percentile: above 0, to 1; 0.5 is the
median. It is wrong by 4.8 % or a millisecond at most. since: only runs created at or after, floored to the hour (UTC), or to the day when it is more
than 35 days ago, and returned as counted_since; seven days when left out. minimum_runs: only workflows with so many completed and failed runs.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same percentile.
user_id: the caller; service_role may name any user, or null for all, which reads the statistics of everybody.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 since, percentile, minimum_runs, page_size or cursor.';

revoke all on function public.list_slow_workflows(timestamptz, double precision, integer, integer, text, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.list_slow_workflows(timestamptz, double precision, integer, integer, text, uuid)
  to authenticated, service_role;
