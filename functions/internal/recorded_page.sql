-- Finds a page of runs of a user, or of everybody, along the order of their ids.
create or replace function workflow_internal.recorded_page(
  owner_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
begin
  if recorded_page.owner_id is not null then
    return array(
      select e.id from workflow_internal.executions e
      where e.user_id = recorded_page.owner_id and e.id >= recorded_page.first_id and e.id < recorded_page.end_id
        and (recorded_page.status is null or e.status = recorded_page.status)
        and (recorded_page.version is null or e.workflow_version = recorded_page.version)
        and (recorded_page.trigger_source is null or e.trigger_source = recorded_page.trigger_source)
      order by e.id desc limit recorded_page.page_size
    );
  end if;
  return array(
    select e.id from workflow_internal.executions e
    where e.id >= recorded_page.first_id and e.id < recorded_page.end_id
      and (recorded_page.status is null or e.status = recorded_page.status)
      and (recorded_page.version is null or e.workflow_version = recorded_page.version)
      and (recorded_page.trigger_source is null or e.trigger_source = recorded_page.trigger_source)
    order by e.id desc limit recorded_page.page_size
  );
end
$$;

comment on function workflow_internal.recorded_page(uuid, text, integer, text, uuid, uuid, integer) is
  'A page of runs of all workflows, along their ids

Arguments as for filtered_execution_page. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.recorded_page(uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
