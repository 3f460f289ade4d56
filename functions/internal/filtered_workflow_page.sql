-- Finds the workflows on one page of a list that is narrowed by folder or tags.
create or replace function workflow_internal.filtered_workflow_page(
  owner_id uuid, status text, is_template boolean, is_favorite boolean, folder text, tags_any text[], tags_all text[],
  search_query text, include_archived boolean, order_by text, direction text, page_size integer, cursor text
)
returns uuid[]
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
set jit = off
as $$
-- definer because under row level security the index on tags is not used, and because without it the planner knows how many
-- workflows this user has, and how frequent the tag is: it reads the index on tags or folders and sorts, or the one in the order of
-- the list, whichever ends sooner. listed_user gives whose rows the caller may list, which are those that the policies show.
begin
  return workflow_internal.read_workflow_page(
    workflow_internal.listed_user(filtered_workflow_page.owner_id), filtered_workflow_page.status,
    filtered_workflow_page.is_template, filtered_workflow_page.is_favorite, filtered_workflow_page.folder,
    filtered_workflow_page.tags_any, filtered_workflow_page.tags_all, filtered_workflow_page.search_query,
    filtered_workflow_page.include_archived, filtered_workflow_page.order_by, filtered_workflow_page.direction,
    filtered_workflow_page.page_size, filtered_workflow_page.cursor
  );
end
$$;

comment on function workflow_internal.filtered_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) is
  'The workflows on a page of a list with a folder or tags

Arguments as for list_workflows; owner_id null means everybody''s for service_role, and the caller''s for everybody else.
Errors: PT401, PT403, PT404; PT413 page_size or tags; PT422 order, page_size or cursor.';

revoke all on function workflow_internal.filtered_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.filtered_workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) to authenticated, service_role;
