-- Finds a page of templates for whoever calls.
create or replace function workflow_internal.search_templates(
  query text, scope text, filters jsonb, page_size integer, cursor text
)
returns table (found_id uuid, score double precision, marked_name text, marked_text text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because row level security keeps API roles from the indexes of search_documents; it finds what everybody may see.
begin
  return query
  select f.found_id, f.score, f.marked_name, f.marked_text
  from workflow_internal.found_page(
    search_templates.query, search_templates.scope, search_templates.filters, search_templates.page_size, search_templates.cursor, null, false
  ) f;
end
$$;

comment on function workflow_internal.search_templates(text, text, jsonb, integer, text) is
  'A page of templates

Arguments as for search_workflows; of the scope own nothing is found. Errors: PT413, PT422.';

revoke all on function workflow_internal.search_templates(text, text, jsonb, integer, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.search_templates(text, text, jsonb, integer, text) to anon, authenticated, service_role;
