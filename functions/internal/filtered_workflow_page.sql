-- Reads a page of a list of workflows whose filters or order the indexes of the usual orders do not serve.
create or replace function workflow_internal.filtered_workflow_page(
  owner_id uuid, status text, is_template boolean, is_favorite boolean, folder text, tags_any text[], tags_all text[],
  search_query text, include_archived boolean, order_by text, direction text, page_size integer, after_row text[]
)
returns setof public.workflow_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- The planner knows how many workflows this user has, and how frequent the tag is: it reads the index on tags or folders and sorts,
-- or the one in the order of the list, whichever ends sooner.
set enable_sort = on
set jit = off
as $$
declare
  sort_key text := case filtered_workflow_page.order_by
    when 'last_executed_at' then 'coalesce(r.last_executed_at, ''-infinity'')' when 'execution_count' then 'r.execution_count'
    else format('w.%I', filtered_workflow_page.order_by) end;
  key_type text := case filtered_workflow_page.order_by
    when 'name' then 'text' when 'execution_count' then 'bigint' else 'timestamptz' end;
  page uuid[];
  -- % and _ of the query are text to look for, not wildcards.
  patterns text[] := array(
    select '%' || regexp_replace(m.word, e'([\\\\%_])', e'\\\\\\1', 'g') || '%'
    from regexp_split_to_table(trim(filtered_workflow_page.search_query), '[[:space:]]+') as m (word) where m.word <> ''
  );
begin
  execute concat_ws(e'\n',
    'select array(select w.id from workflow_internal.workflows w',
    case when sort_key like '%r.%' then 'cross join lateral workflow_internal.execution_totals(w.id) r' end,
    'where workflow_internal.is_listed(w, $2, $3, $4, $12)',
    case when filtered_workflow_page.owner_id is not null then 'and w.user_id = $1' end,
    case when filtered_workflow_page.folder is not null then 'and w.folder = $5' end,
    case when filtered_workflow_page.tags_any is not null then 'and w.tags && $6' end,
    case when filtered_workflow_page.tags_all is not null then 'and w.tags @> $7' end,
    -- The index holds no workflow without tags.
    case when cardinality(filtered_workflow_page.tags_any) > 0 or cardinality(filtered_workflow_page.tags_all) > 0 then 'and w.tags <> ''{}''' end,
    case when patterns <> '{}' then 'and concat_ws('' '', w.name, w.description) ilike all ($8)' end,
    case when filtered_workflow_page.after_row is not null then format('and (%s, w.id) %s ($9::%s, $10::uuid)', sort_key,
      case filtered_workflow_page.direction when 'desc' then '<' else '>' end, key_type) end,
    format('order by %1$s %2$s, w.id %2$s limit $11)', sort_key, filtered_workflow_page.direction)
  )
  into page
  using filtered_workflow_page.owner_id, filtered_workflow_page.status, filtered_workflow_page.is_template,
    filtered_workflow_page.is_favorite, filtered_workflow_page.folder, filtered_workflow_page.tags_any,
    filtered_workflow_page.tags_all, patterns, filtered_workflow_page.after_row[1], filtered_workflow_page.after_row[2],
    filtered_workflow_page.page_size, filtered_workflow_page.include_archived;

  return query
  select s.* from unnest(page) with ordinality as p (id, place)
  join workflow_internal.workflows w on w.id = p.id
  cross join lateral workflow_internal.execution_totals(w.id) r
  cross join lateral workflow_internal.workflow_summary(
    w, r.execution_count, r.last_executed_at, filtered_workflow_page.order_by || ' ' || filtered_workflow_page.direction,
    case filtered_workflow_page.order_by
      when 'updated_at' then to_json(w.updated_at) when 'created_at' then to_json(w.created_at) when 'name' then to_json(w.name)
      when 'execution_count' then to_json(r.execution_count) else to_json(coalesce(r.last_executed_at, '-infinity')) end
  ) s
  order by p.place;
end
$$;

comment on function workflow_internal.filtered_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text[]
) is
  'A page of a list of workflows with any filters, in any order

Arguments as for list_workflows, but owner_id null means everybody''s, and after_row is what read_cursor made of the cursor. For workflow_page, which
has checked the caller and the arguments; API roles cannot call it.';

revoke all on function workflow_internal.filtered_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text[]
) from public, anon, authenticated, service_role;
