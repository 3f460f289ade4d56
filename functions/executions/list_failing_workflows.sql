-- Lists the workflows whose runs fail, those that fail most first.
create or replace function public.list_failing_workflows(
  since timestamptz default null,
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
    list_failing_workflows.user_id, list_failing_workflows.since, 0.95, list_failing_workflows.minimum_runs, 'failure_rate',
    list_failing_workflows.page_size, list_failing_workflows.cursor
  ) h;
end
$$;

comment on function public.list_failing_workflows(timestamptz, integer, integer, text, uuid) is
  'List workflows whose runs fail

Own workflows with failed runs, the highest failure_rate (failed of completed and failed) first; deleted ones are left out. since: only runs created at or
after, floored to the hour (UTC), or to the day when it is more than 35 days ago, and returned as counted_since; seven days when left out.
minimum_runs: only workflows with so many completed and failed runs. percentile_duration_ms: the 95th. page_size: 1 to 1,000. cursor: next_cursor of the
last row of the page before. user_id: the caller; service_role may name any user, or null for all, which reads the statistics of everybody.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 since, minimum_runs, page_size or cursor.';

revoke all on function public.list_failing_workflows(timestamptz, integer, integer, text, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.list_failing_workflows(timestamptz, integer, integer, text, uuid) to authenticated, service_role;
