-- Lists the templates of everybody, a page at a time, without their definitions.
create or replace function public.list_templates(
  search_query text default null, tags_any text[] default null, page_size integer default 50, cursor text default null
)
returns setof public.template_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- A plan that was made while there were few templates sorts them all.
set enable_sort = off
as $$
declare
  sort constant text := 'templates updated_at desc';
  after_row text[] := array['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  -- % and _ of the query are text to look for, not wildcards.
  patterns text[];
begin
  perform workflow_internal.check_page_size(list_templates.page_size);
  if char_length(list_templates.search_query) > 1000 then
    perform workflow_internal.raise_error('text_too_long', '$.search_query');
  elsif cardinality(list_templates.tags_any) > 50 then
    perform workflow_internal.raise_error('too_many_tags', '$.tags_any');
  elsif list_templates.cursor is not null then
    after_row := workflow_internal.read_cursor(list_templates.cursor, sort, 'timestamptz');
  end if;
  patterns := array(
    select '%' || regexp_replace(m.word, e'([\\\\%_])', e'\\\\\\1', 'g') || '%'
    from regexp_split_to_table(trim(list_templates.search_query), '[[:space:]]+') as m (word) where m.word <> ''
  );

  return query
  select t.workflow_id, t.version_id, t.user_id, t.name, t.description, t.tags, t.version, t.updated_at,
    jsonb_build_array(sort, t.updated_at, t.workflow_id)::text
  from workflow_internal.templates t
  where (t.updated_at, t.workflow_id) < (after_row[1]::timestamptz, after_row[2]::uuid)
    and (list_templates.tags_any is null or t.tags && list_templates.tags_any)
    and (patterns = '{}' or concat_ws(' ', t.name, t.description) ilike all (patterns))
  order by t.updated_at desc, t.workflow_id desc
  limit list_templates.page_size;
end
$$;

comment on function public.list_templates(text, text[], integer, text) is
  'List templates

Everybody''s, own ones among them, without definitions, newest update first; without signing in too. user_id is the author.
search_query: words that must all stand in name or description, upper or lower case. tags_any: templates with one of these tags.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before: every page costs the same.
Errors: PT413 page too large, search_query over 1,000 characters or over 50 tags; PT422 page_size or cursor.';

revoke all on function public.list_templates(text, text[], integer, text) from public, anon, authenticated, service_role;
grant execute on function public.list_templates(text, text[], integer, text) to anon, authenticated, service_role;
