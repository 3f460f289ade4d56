-- Lists the caller's own workflows, a page at a time, without their definitions.
create or replace function public.list_workflows(
  status text default null,
  is_template boolean default null,
  is_favorite boolean default null,
  folder text default null,
  tags_any text[] default null,
  tags_all text[] default null,
  search_query text default null,
  include_archived boolean default false,
  order_by text default 'updated_at',
  direction text default 'desc',
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.workflow_summary
language sql
stable
security invoker
begin atomic
  select s.*
  from workflow_internal.workflow_page(
    list_workflows.user_id, list_workflows.status, list_workflows.is_template, list_workflows.is_favorite, list_workflows.folder,
    list_workflows.tags_any, list_workflows.tags_all, list_workflows.search_query, list_workflows.include_archived,
    list_workflows.order_by, list_workflows.direction, list_workflows.page_size, list_workflows.cursor
  ) s;
end;

comment on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) is
  'List workflows

Own workflows only, current versions, without definitions. Archived ones are left out unless asked for by status or include_archived.
folder: exactly this one, without those below. tags_any, tags_all: workflows with one or all of these tags. search_query: words that must all stand in name or description, upper or lower case.
order_by: updated_at, created_at, name, last_executed_at or execution_count; direction: asc or desc; ties by id.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, with the same order: every page costs the same.
user_id: the caller; service_role may name any user, or null for all.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT413 page too large; PT422 status, order, page_size or cursor.';

revoke all on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) from public, anon, authenticated, service_role;
grant execute on function public.list_workflows(
  text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text, uuid
) to authenticated, service_role;
