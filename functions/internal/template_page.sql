-- Reads one page of the list of templates, in order.
create or replace function workflow_internal.template_page(
  search_query text, tags_any text[], category text, order_by text, page_size integer, cursor text
)
returns setof public.template_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- While there are few templates, to sort them all looks cheaper than to read an index in order.
set enable_sort = off
set jit = off
as $$
-- definer because API roles cannot read the counts, which are kept of templates that are hidden, too; all that it returns is public.
declare
  sort text := 'templates ' || template_page.order_by;
  sort_key text := case template_page.order_by
    when 'updated_at' then 't.updated_at' when 'copies' then 'n.copies' when 'name' then 't.name' end;
  key_type regtype := case template_page.order_by
    when 'name' then 'text' when 'copies' then 'bigint' else 'timestamptz' end::regtype;
  direction text := case template_page.order_by when 'name' then 'asc' else 'desc' end;
  after_row text[];
  -- % and _ of the query are text to look for, not wildcards.
  patterns text[];
begin
  perform workflow_internal.check_page_size(template_page.page_size);
  if sort_key is null then
    perform workflow_internal.raise_error('order_invalid', '$.order_by');
  elsif char_length(template_page.search_query) > 1000 then
    perform workflow_internal.raise_error('text_too_long', '$.search_query');
  elsif cardinality(template_page.tags_any) > 50 then
    perform workflow_internal.raise_error('too_many_tags', '$.tags_any');
  elsif template_page.cursor is not null then
    after_row := workflow_internal.read_cursor(template_page.cursor, sort, key_type);
  end if;
  patterns := array(
    select '%' || regexp_replace(m.word, e'([\\\\%_])', e'\\\\\\1', 'g') || '%'
    from regexp_split_to_table(trim(template_page.search_query), '[[:space:]]+') as m (word) where m.word <> ''
  );

  -- The sum is what the index is in order of; copies that are not added up yet are shown with it.
  return query execute concat_ws(e'\n',
    'select t.workflow_id, t.version_id, t.user_id, t.name, t.description, t.category, t.tags, t.version, t.updated_at,
      n.copies + (select count(*) from workflow_internal.template_copies k where k.workflow_id = t.workflow_id),',
    format('jsonb_build_array($1, %s, t.workflow_id)::text', sort_key),
    'from workflow_internal.templates t
    join workflow_internal.template_counts n on n.workflow_id = t.workflow_id
    where true',
    case when template_page.category is not null then 'and t.category = $2' end,
    case when template_page.tags_any is not null then 'and t.tags && $3' end,
    case when patterns <> '{}' then 'and concat_ws('' '', t.name, t.description) ilike all ($4)' end,
    case when after_row is not null then format('and (%1$s, %4$s) %2$s ($5::%3$s, $6::uuid)', sort_key,
      case direction when 'desc' then '<' else '>' end, key_type, left(sort_key, 1) || '.workflow_id') end,
    format('order by %1$s %2$s, %3$s %2$s limit $7', sort_key, direction, left(sort_key, 1) || '.workflow_id')
  )
  using sort, template_page.category, template_page.tags_any, patterns, after_row[1], after_row[2], template_page.page_size;
end
$$;

comment on function workflow_internal.template_page(text, text[], text, text, integer, text) is
  'A page of the list of templates

Arguments as for list_templates. Errors: PT413, PT422.';

revoke all on function workflow_internal.template_page(text, text[], text, text, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.template_page(text, text[], text, text, integer, text)
  to anon, authenticated, service_role;
