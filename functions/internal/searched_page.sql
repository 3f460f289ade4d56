-- Finds a page of workflows with the rights of whoever calls.
create or replace function workflow_internal.searched_page(
  query text, scope text, filters jsonb, page_size integer, cursor text, user_id uuid
)
returns table (found_id uuid, score double precision, marked_name text, marked_text text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if has_function_privilege('workflow_internal.search_page(text, text, jsonb, integer, text, uuid)', 'execute') then
    return query
    select s.found_id, s.score, s.marked_name, s.marked_text
    from workflow_internal.search_page(
      searched_page.query, searched_page.scope, searched_page.filters, searched_page.page_size, searched_page.cursor, searched_page.user_id
    ) s;
  else
    -- The default is the user of the token, whom a visitor's token need not have.
    if searched_page.user_id is distinct from auth.uid() and searched_page.user_id is not null then
      perform workflow_internal.raise_error('acting_for_another_user', '$.user_id');
    end if;
    return query
    select s.found_id, s.score, s.marked_name, s.marked_text
    from workflow_internal.search_templates(
      searched_page.query, searched_page.scope, searched_page.filters, searched_page.page_size, searched_page.cursor
    ) s;
  end if;
end
$$;

comment on function workflow_internal.searched_page(text, text, jsonb, integer, text, uuid) is
  'A page of search results, of templates alone for a visitor

Arguments as for search_workflows; filters is an object of the others. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.searched_page(text, text, jsonb, integer, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.searched_page(text, text, jsonb, integer, text, uuid) to anon, authenticated, service_role;
