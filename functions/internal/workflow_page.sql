-- Finds the workflows on one page of a list, in order.
create or replace function workflow_internal.workflow_page(
  owner_id uuid, status text, is_template boolean, is_favorite boolean, folder text, tags_any text[], tags_all text[],
  search_query text, include_archived boolean, order_by text, direction text, page_size integer, cursor text
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- The row counts that the planner assumes are those of an average user, and reading ten rows and sorting them looks cheaper than
-- reading an index in order. For a user with ten thousand workflows it is not.
set enable_sort = off
as $$
begin
  return workflow_internal.read_workflow_page(
    workflow_page.owner_id, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite,
    workflow_page.folder, workflow_page.tags_any, workflow_page.tags_all, workflow_page.search_query,
    workflow_page.include_archived, workflow_page.order_by, workflow_page.direction, workflow_page.page_size,
    workflow_page.cursor
  );
end
$$;

comment on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) is
  'The workflows on a page of a list

Arguments as for list_workflows; owner_id null means everybody''s, as far as row level security shows them.
Errors: PT413 page_size or tags; PT422 order, page_size or cursor.';

revoke all on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) to authenticated, service_role;
