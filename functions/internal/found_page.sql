-- Finds a page of workflows: those of a user, and templates.
create or replace function workflow_internal.found_page(
  query text, scope text, filters jsonb, page_size integer, cursor text, owner_id uuid, sees_all boolean
)
returns table (found_id uuid, score double precision, marked_name text, marked_text text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Whoever sees everybody's workflows sees the templates among them.
  in_templates boolean := found_page.scope = 'templates' or (found_page.scope = 'all' and not found_page.sees_all);
  finds_own boolean := found_page.scope <> 'templates';
  searched_id uuid := case when finds_own then found_page.owner_id end;
  after_row text[];
  asked text := found_page.query;
  condition tsquery;
  matches uuid[];
  fresh workflow_internal.search_documents[];
  pattern text;
begin
  perform workflow_internal.check_page_size(found_page.page_size);
  if found_page.cursor is not null then
    after_row := workflow_internal.read_cursor(found_page.cursor, 'search rank desc', 'double precision');
  end if;
  select q.condition, q.pattern into condition, pattern from workflow_internal.read_query(asked) q;
  if condition is null then
    return;
  end if;
  fresh := workflow_internal.fresh_documents(searched_id, found_page.sees_all and finds_own, in_templates);
  matches := workflow_internal.search_matches(condition, searched_id, found_page.sees_all and finds_own, in_templates, fresh);
  if matches = '{}' then
    asked := workflow_internal.mended_query(asked, searched_id, found_page.sees_all and finds_own, in_templates, fresh);
    select q.condition, q.pattern into condition, pattern from workflow_internal.read_query(asked) q;
    matches := workflow_internal.search_matches(condition, searched_id, found_page.sees_all and finds_own, in_templates, fresh);
  end if;

  return query
  -- Looked for here, since to call the function costs more than to look, and most texts have none of the words.
  select p.found_id, p.score,
    case when w.name ~* pattern then workflow_internal.marked_text(w.name, pattern, 255) else translate(w.name, e'\u27E6\u27E7', '[]') end,
    case
      when w.description ~* pattern then workflow_internal.marked_text(w.description, pattern, 200)
      when s.labels ~* pattern then workflow_internal.marked_text(s.labels, pattern, 200)
      when s.content ~* pattern then workflow_internal.marked_text(s.content, pattern, 200)
      else translate(left(w.description, 200), e'\u27E6\u27E7', '[]')
    end
  from workflow_internal.ranked_matches(
    matches, condition, found_page.owner_id, found_page.sees_all, found_page.filters, found_page.page_size, after_row, fresh
  ) p
  -- "offset 0" keeps it a look-up for each row: a function is taken for a thousand rows, for which all tables would be read.
  cross join lateral (select k.name, k.description from workflow_internal.workflows k where k.id = p.found_id offset 0) w
  cross join lateral (
    select f.labels, f.content from unnest(fresh) f where f.workflow_id = p.found_id
    union all
    select k.labels, k.content from workflow_internal.search_documents k where k.workflow_id = p.found_id
    limit 1
  ) s
  order by p.score desc, p.found_id desc;
end
$$;

comment on function workflow_internal.found_page(text, text, jsonb, integer, text, uuid, boolean) is
  'A page of search results

Arguments as for search_workflows; filters is an object of the others. owner_id: whose workflows are found; null with sees_all for everybody''s, without it for
nobody''s. For functions that have checked the caller; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.found_page(text, text, jsonb, integer, text, uuid, boolean) from public, anon, authenticated, service_role;
