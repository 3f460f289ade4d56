-- Finds a page of runs along the order of their ids: of a workflow, of a user, or of everybody.
create or replace function workflow_internal.recorded_page(
  owner_id uuid, workflow_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns setof workflow_internal.executions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Each query has one sensible plan: an index that ends in the id, read backwards. Planning the partitions takes longer than
-- reading a page, so the plan is made once; without statistics, sorting a few rows would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
as $$
begin
  if recorded_page.workflow_id is not null then
    return query
    select e.* from workflow_internal.executions e
    where e.workflow_id = recorded_page.workflow_id and e.id >= recorded_page.first_id and e.id < recorded_page.end_id
      and (recorded_page.owner_id is null or e.user_id = recorded_page.owner_id)
      and (recorded_page.status is null or e.status = recorded_page.status)
      and (recorded_page.version is null or e.workflow_version = recorded_page.version)
      and (recorded_page.trigger_source is null or e.trigger_source = recorded_page.trigger_source)
    order by e.id desc limit recorded_page.page_size;
  elsif recorded_page.owner_id is not null then
    return query
    select e.* from workflow_internal.executions e
    where e.user_id = recorded_page.owner_id and e.id >= recorded_page.first_id and e.id < recorded_page.end_id
      and (recorded_page.status is null or e.status = recorded_page.status)
      and (recorded_page.version is null or e.workflow_version = recorded_page.version)
      and (recorded_page.trigger_source is null or e.trigger_source = recorded_page.trigger_source)
    order by e.id desc limit recorded_page.page_size;
  else
    return query
    select e.* from workflow_internal.executions e
    where e.id >= recorded_page.first_id and e.id < recorded_page.end_id
      and (recorded_page.status is null or e.status = recorded_page.status)
      and (recorded_page.version is null or e.workflow_version = recorded_page.version)
      and (recorded_page.trigger_source is null or e.trigger_source = recorded_page.trigger_source)
    order by e.id desc limit recorded_page.page_size;
  end if;
end
$$;

comment on function workflow_internal.recorded_page(uuid, uuid, text, integer, text, uuid, uuid, integer) is
  'A page of runs along their ids

Arguments as for execution_page. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.recorded_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
