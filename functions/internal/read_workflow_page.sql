-- Builds and runs the query for one page of a list of workflows, with the rights and the planning of its caller.
create or replace function workflow_internal.read_workflow_page(
  owner_id uuid, status text, is_template boolean, is_favorite boolean, folder text, tags_any text[], tags_all text[],
  search_query text, include_archived boolean, order_by text, direction text, page_size integer, cursor text
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  sort_key text := case read_workflow_page.order_by
    when 'updated_at' then 'w.updated_at' when 'created_at' then 'w.created_at' when 'name' then 'w.name'
    when 'last_executed_at' then 'coalesce(r.last_executed_at, ''-infinity'')'
    when 'execution_count' then 'coalesce(r.execution_count, 0)' end;
  key_type regtype := case read_workflow_page.order_by
    when 'name' then 'text' when 'execution_count' then 'bigint' else 'timestamptz' end::regtype;
  after_row text[];
  page uuid[];
  -- % and _ of the query are text to look for, not wildcards.
  patterns text[] := array(
    select '%' || regexp_replace(m.word, e'([\\\\%_])', e'\\\\\\1', 'g') || '%'
    from regexp_split_to_table(trim(read_workflow_page.search_query), '[[:space:]]+') as m (word) where m.word <> ''
  );
begin
  perform workflow_internal.check_page_size(read_workflow_page.page_size);
  if greatest(cardinality(read_workflow_page.tags_any), cardinality(read_workflow_page.tags_all)) > 50 then
    perform workflow_internal.raise_error('too_many_tags', case when cardinality(read_workflow_page.tags_any) > 50 then '$.tags_any' else '$.tags_all' end);
  elsif sort_key is null then
    perform workflow_internal.raise_error('order_invalid', '$.order_by');
  elsif read_workflow_page.direction is null or read_workflow_page.direction not in ('asc', 'desc') then
    perform workflow_internal.raise_error('order_invalid', '$.direction');
  elsif read_workflow_page.cursor is not null then
    after_row := workflow_internal.read_cursor(
      read_workflow_page.cursor, format('%s %s', read_workflow_page.order_by, read_workflow_page.direction), key_type
    );
  end if;

  execute concat_ws(e'\n',
    'select array(select w.id from workflow_internal.workflows w',
    case when sort_key like '%r.%' then 'left join lateral (
        select sum(c.execution_count) as execution_count, max(c.last_executed_at) as last_executed_at
        from workflow_internal.execution_counters c where c.workflow_id = w.id
      ) r on true' end,
    'where true',
    case when read_workflow_page.owner_id is not null then 'and w.user_id = $1' end,
    case when read_workflow_page.status = 'archived' then 'and w.archived_at is not null'
      when read_workflow_page.status is not null then 'and w.archived_at is null and w.status = $2'
      when not coalesce(read_workflow_page.include_archived, false) then 'and w.archived_at is null' end,
    case when read_workflow_page.is_template is not null then 'and w.is_template = $3' end,
    case when read_workflow_page.is_favorite is not null then 'and w.is_favorite = $4' end,
    case when read_workflow_page.folder is not null then 'and w.folder = $5' end,
    case when read_workflow_page.tags_any is not null then 'and w.tags && $6' end,
    case when read_workflow_page.tags_all is not null then 'and w.tags @> $7' end,
    -- The index holds no workflow without tags.
    case when cardinality(read_workflow_page.tags_any) > 0 or cardinality(read_workflow_page.tags_all) > 0 then 'and w.tags <> ''{}''' end,
    case when patterns <> '{}' then 'and concat_ws('' '', w.name, w.description) ilike all ($8)' end,
    case when after_row is not null then format('and (%s, w.id) %s ($9::%s, $10::uuid)', sort_key,
      case read_workflow_page.direction when 'desc' then '<' else '>' end, key_type) end,
    format('order by %1$s %2$s, w.id %2$s limit $11)', sort_key, read_workflow_page.direction)
  )
  into page
  using read_workflow_page.owner_id, read_workflow_page.status, read_workflow_page.is_template, read_workflow_page.is_favorite,
    read_workflow_page.folder, read_workflow_page.tags_any, read_workflow_page.tags_all, patterns, after_row[1], after_row[2],
    read_workflow_page.page_size;
  return page;
end
$$;

comment on function workflow_internal.read_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) is
  'The workflows on a page of a list

Arguments as for list_workflows; owner_id null means everybody''s, as far as row level security shows them.
Errors: PT413 page_size or tags; PT422 order, page_size or cursor.';

revoke all on function workflow_internal.read_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.read_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) to authenticated, service_role;
