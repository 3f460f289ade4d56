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
as $$
declare
  owner_id uuid := workflow_internal.listed_user(list_workflows.user_id);
  sort text := format('%s %s', list_workflows.order_by, list_workflows.direction);
  sort_key text := case list_workflows.order_by
    when 'updated_at' then 'w.updated_at' when 'created_at' then 'w.created_at' when 'name' then 'w.name'
    when 'last_executed_at' then 'coalesce(r.last_executed_at, ''-infinity'')'
    when 'execution_count' then 'coalesce(r.execution_count, 0)' end;
  key_type regtype := case list_workflows.order_by
    when 'name' then 'text' when 'execution_count' then 'bigint' else 'timestamptz' end::regtype;
  after_row text[];
  -- % and _ of the query are text to look for, not wildcards.
  patterns text[] := array(
    select '%' || regexp_replace(m.word, '([\\%_])', '\\\1', 'g') || '%'
    from regexp_split_to_table(trim(list_workflows.search_query), '\s+') as m (word) where m.word <> ''
  );
begin
  perform workflow_internal.check_page_size(list_workflows.page_size);
  if sort_key is null then
    perform workflow_internal.raise_error('order_invalid', '$.order_by');
  elsif list_workflows.direction is null or list_workflows.direction not in ('asc', 'desc') then
    perform workflow_internal.raise_error('order_invalid', '$.direction');
  elsif list_workflows.status not in ('draft', 'active', 'paused', 'archived') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif char_length(list_workflows.search_query) > 1000 then
    perform workflow_internal.raise_error('text_too_long', '$.search_query');
  end if;
  if list_workflows.cursor is not null then
    after_row := workflow_internal.read_cursor(list_workflows.cursor, sort, key_type);
  end if;

  -- Built for the filters that are given, and planned for this caller: a plan made for a user with ten workflows never
  -- serves one with ten thousand.
  return query execute concat_ws(e'\n',
    format('select v.id, w.id, w.user_id, v.version, v.revision, w.name, w.description, w.tags, w.folder, w.is_template,
        w.is_favorite, case when w.archived_at is null then w.status else ''archived'' end, v.version_note,
        w.created_at, w.updated_at, coalesce(r.execution_count, 0)::bigint, r.last_executed_at,
        jsonb_build_array(%L::text, %s, w.id)::text
      from workflow_internal.workflows w
      join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
      left join lateral (
        select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
        from workflow_internal.execution_counters c where c.workflow_id = w.id
      ) r on true
      where true', sort, sort_key),
    case when owner_id is not null then 'and w.user_id = $1' end,
    case when list_workflows.status = 'archived' then 'and w.archived_at is not null'
      when list_workflows.status is not null then 'and w.archived_at is null and w.status = $2'
      when not coalesce(list_workflows.include_archived, false) then 'and w.archived_at is null' end,
    case when list_workflows.is_template is not null then 'and w.is_template = $3' end,
    case when list_workflows.is_favorite is not null then 'and w.is_favorite = $4' end,
    case when list_workflows.folder is not null then 'and w.folder = $5' end,
    case when list_workflows.tags_any is not null then 'and w.tags && $6' end,
    case when list_workflows.tags_all is not null then 'and w.tags @> $7' end,
    case when patterns <> '{}' then 'and concat_ws('' '', w.name, w.description) ilike all ($8)' end,
    case when after_row is not null then
      format('and (%s, w.id) %s ($9::%s, $10::uuid)', sort_key,
        case list_workflows.direction when 'desc' then '<' else '>' end, key_type) end,
    format('order by %1$s %2$s, w.id %2$s limit $11', sort_key, list_workflows.direction)
  )
  using owner_id, list_workflows.status, list_workflows.is_template, list_workflows.is_favorite, list_workflows.folder,
    list_workflows.tags_any, list_workflows.tags_all, patterns, after_row[1], after_row[2], list_workflows.page_size;
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
