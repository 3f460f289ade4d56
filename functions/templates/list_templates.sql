-- Lists the templates of everybody, a page at a time, without their definitions.
create or replace function public.list_templates(
  search_query text default null,
  tags_any text[] default null,
  category text default null,
  order_by text default 'updated_at',
  page_size integer default 50,
  cursor text default null
)
returns setof public.template_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select t.* from workflow_internal.template_page(
    list_templates.search_query, list_templates.tags_any, list_templates.category, list_templates.order_by,
    list_templates.page_size, list_templates.cursor
  ) t;
end
$$;

comment on function public.list_templates(text, text[], text, text, integer, text) is
  'List templates

Everybody''s, own ones among them, without definitions; without signing in too. user_id is the author; copies says how often others
have copied it with duplicate_workflow, ever: hiding and deleting, of a copy too, take nothing away.
order_by: updated_at (newest first), copies (most first) or name (from a to z); ties by id.
search_query: words that must all stand in name or description, upper or lower case. tags_any: templates with one of these tags.
category: templates of this one, as list_template_categories writes it.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same order: every page costs the same.
A copy that is made at the same moment as another one of the template is shown at once, but may count in the order from the next copy on.
Errors: PT413 page too large, search_query over 1,000 characters or over 50 tags; PT422 page_size, order_by or cursor.';

revoke all on function public.list_templates(text, text[], text, text, integer, text) from public, anon, authenticated, service_role;
grant execute on function public.list_templates(text, text[], text, text, integer, text) to anon, authenticated, service_role;
