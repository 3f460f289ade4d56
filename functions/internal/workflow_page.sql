-- Reads one page of a list of workflows.
create or replace function workflow_internal.workflow_page(
  owner_id uuid, status text, is_template boolean, is_favorite boolean, folder text, tags_any text[], tags_all text[],
  search_query text, include_archived boolean, order_by text, direction text, page_size integer, cursor text
)
returns setof public.workflow_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Each query reads the index in its order: the plan is made once, since that takes longer than reading a page, and as the user is not
-- known then, sorting a few rows would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
-- definer because the policies of three tables cost more than the page, and because under row level security no plan serves both an
-- average and a heavy user. One's own rows, or those of whom listed_user gives. An account that is gone has no workflows, and is asked for then.
declare
  reader_id uuid := case when workflow_page.owner_id = auth.uid() then auth.uid() else workflow_internal.listed_user(workflow_page.owner_id) end;
  sort text := workflow_page.order_by || ' ' || workflow_page.direction;
  is_upward boolean := workflow_page.direction = 'asc';
  after_row text[];
  after_id uuid;
  after_name text;
  after_time timestamptz;
begin
  perform workflow_internal.check_workflow_list(
    workflow_page.status, workflow_page.search_query, workflow_page.page_size, workflow_page.tags_any, workflow_page.tags_all, workflow_page.order_by,
    workflow_page.direction
  );
  if workflow_page.cursor is not null then
    after_row := workflow_internal.read_cursor(workflow_page.cursor, sort, case workflow_page.order_by
      when 'name' then 'text' when 'execution_count' then 'bigint' else 'timestamptz' end::regtype);
  end if;
  if reader_id is null or workflow_page.order_by in ('last_executed_at', 'execution_count')
    or num_nonnulls(workflow_page.folder, workflow_page.tags_any, workflow_page.tags_all, workflow_page.search_query) > 0
  then
    return query select s.* from workflow_internal.filtered_workflow_page(
      workflow_internal.listed_user(workflow_page.owner_id), workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.folder, workflow_page.tags_any,
      workflow_page.tags_all, workflow_page.search_query, workflow_page.include_archived, workflow_page.order_by,
      workflow_page.direction, workflow_page.page_size, after_row
    ) s;
    return;
  end if;

  -- Without a cursor the page follows what is before all rows.
  after_id := coalesce(after_row[2], case when is_upward then '00000000-0000-0000-0000-000000000000' else 'ffffffff-ffff-ffff-ffff-ffffffffffff' end)::uuid;
  if workflow_page.order_by = 'name' then
    after_name := coalesce(after_row[1], case when is_upward then ''
      else (select max(w.name) from workflow_internal.workflows w where w.user_id = reader_id) end);
  else
    after_time := coalesce(after_row[1], case when is_upward then '-infinity' else 'infinity' end)::timestamptz;
  end if;
  case sort
    when 'updated_at desc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.updated_at)) s
      where w.user_id = reader_id and (w.updated_at, w.id) < (after_time, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.updated_at desc, w.id desc limit workflow_page.page_size;
    when 'updated_at asc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.updated_at)) s
      where w.user_id = reader_id and (w.updated_at, w.id) > (after_time, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.updated_at, w.id limit workflow_page.page_size;
    when 'created_at desc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.created_at)) s
      where w.user_id = reader_id and (w.created_at, w.id) < (after_time, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.created_at desc, w.id desc limit workflow_page.page_size;
    when 'created_at asc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.created_at)) s
      where w.user_id = reader_id and (w.created_at, w.id) > (after_time, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.created_at, w.id limit workflow_page.page_size;
    when 'name desc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.name)) s
      where w.user_id = reader_id and (w.name, w.id) < (after_name, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.name desc, w.id desc limit workflow_page.page_size;
    when 'name asc' then
      return query select s.* from workflow_internal.workflows w
      cross join lateral workflow_internal.execution_totals(w.id) r
      cross join lateral workflow_internal.workflow_summary(w, r.execution_count, r.last_executed_at, sort, to_json(w.name)) s
      where w.user_id = reader_id and (w.name, w.id) > (after_name, after_id) and workflow_internal.is_listed(w, workflow_page.status, workflow_page.is_template, workflow_page.is_favorite, workflow_page.include_archived)
      order by w.name, w.id limit workflow_page.page_size;
  end case;
  if not found then
    perform workflow_internal.listed_user(workflow_page.owner_id);
  end if;
end
$$;

comment on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) is
  'A page of a list of workflows

Arguments as for list_workflows; owner_id null means everybody''s for service_role, and the caller''s for everybody else.
Errors: PT401, PT403, PT404; PT413 page_size or tags; PT422 status, order, page_size or cursor.';

revoke all on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.workflow_page(
  uuid, text, boolean, boolean, text, text[], text[], text, boolean, text, text, integer, text
) to authenticated, service_role;
