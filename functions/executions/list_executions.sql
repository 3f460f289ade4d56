-- Lists runs, newest first, a page at a time, without results and snapshots.
create or replace function public.list_executions(
  workflow_id uuid default null,
  status text default null,
  since timestamptz default null,
  until timestamptz default null,
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid(),
  version integer default null,
  trigger_source text default null
)
returns setof public.execution_summary
language sql
stable
security invoker
begin atomic
  select s.*
  from workflow_internal.execution_page(
    list_executions.user_id, list_executions.workflow_id, list_executions.status, list_executions.version,
    list_executions.trigger_source, list_executions.since, list_executions.until, list_executions.page_size, list_executions.cursor
  ) s;
end;

comment on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid, integer, text) is
  'List runs

Newest first, by the time they were created, without outputs, errors and snapshot. workflow_id: the id of any version; all workflows when left out.
since, until: created at or after, and before. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before.
user_id: the caller; service_role may name any user, or null for all. A workflow that is unknown or another user''s has no runs here.
version: of the workflow that ran. trigger_source: exactly this one. worker_id, lease_expires_at and the like are those of active runs:
cancel_requested_at says which of the running ones are to stop. nodes_executed is counted when a run ends. Every page costs the same, also of queued, running, failed or cancelled runs where
these are rare, and of a version or trigger_source that is rare in a workflow: without workflow_id, narrow the dates for these.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 status, date, page_size or cursor.';

revoke all on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid, integer, text)
  to authenticated, service_role;
