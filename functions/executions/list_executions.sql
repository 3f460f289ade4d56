-- Lists runs, newest first, a page at a time, without results and snapshots.
create or replace function public.list_executions(
  workflow_id uuid default null,
  status text default null,
  since timestamptz default null,
  until timestamptz default null,
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.execution_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  owner_id uuid := workflow_internal.listed_user(list_executions.user_id);
  family_id uuid;
  last_id uuid;
begin
  perform workflow_internal.check_page_size(list_executions.page_size);
  if list_executions.status not in ('queued', 'running', 'completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif least(list_executions.since, list_executions.until) < 'epoch' then
    perform workflow_internal.raise_error('number_invalid', '$.since');
  end if;
  if list_executions.cursor is not null then
    last_id := (workflow_internal.read_cursor(list_executions.cursor, 'executions', 'uuid'))[2]::uuid;
  end if;
  if list_executions.workflow_id is not null then
    -- The id of any version names the workflow; that of a deleted workflow is in its runs alone.
    family_id := coalesce(
      (select s.workflow_id from public.workflow_sessions s where s.id = list_executions.workflow_id),
      list_executions.workflow_id
    );
  end if;

  -- Built for the filters that are given, so that each has one sensible plan: an index that ends in the id, read backwards.
  return query execute concat_ws(e'\n',
    'select e.id, e.workflow_id, e.version_id, e.workflow_version, e.workflow_revision, e.user_id, e.status, e.started_at,
        e.completed_at, (extract(epoch from e.completed_at - e.started_at) * 1000)::bigint, e.nodes_executed,
        left(e.error_message, 1000), e.trigger_source, e.idempotency_key, e.retry_of, e.heartbeat_at,
        workflow_internal.time_of_id(e.id), jsonb_build_array(''executions'', e.id, e.id)::text
      from workflow_internal.executions e
      where true',
    case when owner_id is not null then 'and e.user_id = $1' end,
    case when family_id is not null then 'and e.workflow_id = $2' end,
    case when list_executions.status is not null then 'and e.status = $3' end,
    case when list_executions.since is not null then 'and e.id >= workflow_internal.first_id_at($4)' end,
    case when list_executions.until is not null then 'and e.id < workflow_internal.first_id_at($5)' end,
    case when last_id is not null then 'and e.id < $6' end,
    'order by e.id desc limit $7'
  )
  using owner_id, family_id, list_executions.status, list_executions.since, list_executions.until, last_id,
    list_executions.page_size;
end
$$;

comment on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid) is
  'List runs

Newest first, by the time they were created, without outputs, errors and snapshot. workflow_id: the id of any version; all workflows when left out.
since, until: created at or after, and before. page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before.
user_id: the caller; service_role may name any user, or null for all. A workflow that is unknown or another user''s has no runs here.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 status, date, page_size or cursor.';

revoke all on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.list_executions(uuid, text, timestamptz, timestamptz, integer, text, uuid)
  to authenticated, service_role;
