-- Finds a page of workflows for whoever is signed in: own ones, and templates.
create or replace function workflow_internal.search_page(
  query text, scope text, filters jsonb, page_size integer, cursor text, user_id uuid
)
returns table (found_id uuid, score double precision, marked_name text, marked_text text)
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because row level security keeps API roles from the indexes of search_documents; listed_user checks the caller.
declare
  owner_id uuid := workflow_internal.listed_user(search_page.user_id);
begin
  return query
  select f.found_id, f.score, f.marked_name, f.marked_text
  from workflow_internal.found_page(
    search_page.query, search_page.scope, search_page.filters, search_page.page_size, search_page.cursor, owner_id, owner_id is null
  ) f;
end
$$;

comment on function workflow_internal.search_page(text, text, jsonb, integer, text, uuid) is
  'A page of search results for whoever is signed in

Arguments as for search_workflows; filters is an object of the others. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.search_page(text, text, jsonb, integer, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.search_page(text, text, jsonb, integer, text, uuid) to authenticated, service_role;
