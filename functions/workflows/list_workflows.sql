-- Lists the caller's own workflows, a page at a time, without their definitions.
create or replace function public.list_workflows(
  status text default null,
  is_template boolean default null,
  is_favorite boolean default null,
  folder text default null,
  tags_any text[] default null,
  tags_all text[] default null,
  search_query text default null,
  include_archived boolean default false,
  order_by text default 'updated_at',
  direction text default 'desc',
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.workflow_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
as $$
declare
  owner_id uuid := workflow_internal.listed_user(list_workflows.user_id);
  sort text := format('%s %s', list_workflows.order_by, list_workflows.direction);
  page uuid[];
begin
  if list_workflows.status not in ('draft', 'active', 'paused', 'archived') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif char_length(list_workflows.search_query) > 1000 then
    perform workflow_internal.raise_error('text_too_long', '$.search_query');
  end if;
  if num_nonnulls(list_workflows.folder, list_workflows.tags_any, list_workflows.tags_all) = 0 then
    page := workflow_internal.workflow_page(
      owner_id, list_workflows.status, list_workflows.is_template, list_workflows.is_favorite, list_workflows.folder,
      list_workflows.tags_any, list_workflows.tags_all, list_workflows.search_query, list_workflows.include_archived,
      list_workflows.order_by, list_workflows.direction, list_workflows.page_size, list_workflows.cursor
    );
  else
    page := workflow_internal.filtered_workflow_page(
      owner_id, list_workflows.status, list_workflows.is_template, list_workflows.is_favorite, list_workflows.folder,
      list_workflows.tags_any, list_workflows.tags_all, list_workflows.search_query, list_workflows.include_archived,
      list_workflows.order_by, list_workflows.direction, list_workflows.page_size, list_workflows.cursor
    );
  end if;

  return query
  select v.id, w.id, w.user_id, v.version, v.revision, w.name, w.description, w.tags, w.folder, w.is_template, w.is_favorite,
    case when w.archived_at is null then w.status else 'archived' end, v.version_note,
    v.created_by, v.updated_by, w.created_at, w.updated_at,
    coalesce(r.execution_count, 0)::bigint, r.last_executed_at,
    jsonb_build_array(sort, case list_workflows.order_by
      when 'updated_at' then to_jsonb(w.updated_at) when 'created_at' then to_jsonb(w.created_at)
      when 'name' then to_jsonb(w.name) when 'execution_count' then to_jsonb(coalesce(r.execution_count, 0))
      else to_jsonb(coalesce(r.last_executed_at, '-infinity')) end, w.id)::text
  from unnest(page) with ordinality as p (id, place)
  -- "offset 0" keeps it a look-up for each row: row level security suggests to read all workflows of the user and hash them.
  cross join lateral (select k.* from workflow_internal.workflows k where k.id = p.id offset 0) w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  left join lateral (
    select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
    from workflow_internal.execution_counters c where c.workflow_id = w.id
  ) r on true
  order by p.place;
end
$$;

comment on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) is
  'List workflows

Own workflows only, current versions, without definitions. Archived ones are left out unless asked for by status or include_archived.
tags_any, tags_all: workflows with one or all of these tags. search_query: words that must all stand in name or description, upper or lower case.
order_by: updated_at, created_at, name, last_executed_at or execution_count; direction: asc or desc; ties by id.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same order: every page costs the same.
user_id: the caller; service_role may name any user, or null for all.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 status, order, page_size or cursor.';

revoke all on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) from public, anon, authenticated, service_role;
grant execute on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) to authenticated, service_role;
