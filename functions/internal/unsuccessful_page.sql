-- Finds a page of failed or of cancelled runs among those that ended badly.
create or replace function workflow_internal.unsuccessful_page(
  owner_id uuid, workflow_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- As in recorded_page: the plan is made once, and reads an index in its order.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
-- Whether the run is there is asked row by row ("offset 0"): those of a month that was just detached would take places on the page.
begin
  if unsuccessful_page.workflow_id is not null then
    return array(
      select u.execution_id from workflow_internal.unsuccessful_executions u
      where u.status = unsuccessful_page.status and u.workflow_id = unsuccessful_page.workflow_id
        and (unsuccessful_page.owner_id is null or u.user_id = unsuccessful_page.owner_id)
        and u.execution_id >= unsuccessful_page.first_id and u.execution_id < unsuccessful_page.end_id
        and exists (
          select from workflow_internal.executions e where e.id = u.execution_id
            and (e.workflow_version = unsuccessful_page.version or unsuccessful_page.version is null)
            and (e.trigger_source = unsuccessful_page.trigger_source or unsuccessful_page.trigger_source is null)
          offset 0
        )
      order by u.execution_id desc limit unsuccessful_page.page_size
    );
  elsif unsuccessful_page.owner_id is not null then
    return array(
      select u.execution_id from workflow_internal.unsuccessful_executions u
      where u.status = unsuccessful_page.status and u.user_id = unsuccessful_page.owner_id
        and u.execution_id >= unsuccessful_page.first_id and u.execution_id < unsuccessful_page.end_id
        and exists (
          select from workflow_internal.executions e where e.id = u.execution_id
            and (e.workflow_version = unsuccessful_page.version or unsuccessful_page.version is null)
            and (e.trigger_source = unsuccessful_page.trigger_source or unsuccessful_page.trigger_source is null)
          offset 0
        )
      order by u.execution_id desc limit unsuccessful_page.page_size
    );
  end if;
  return array(
    select u.execution_id from workflow_internal.unsuccessful_executions u
    where u.status = unsuccessful_page.status and u.execution_id >= unsuccessful_page.first_id and u.execution_id < unsuccessful_page.end_id
      and exists (
        select from workflow_internal.executions e where e.id = u.execution_id
          and (e.workflow_version = unsuccessful_page.version or unsuccessful_page.version is null)
          and (e.trigger_source = unsuccessful_page.trigger_source or unsuccessful_page.trigger_source is null)
        offset 0
      )
    order by u.execution_id desc limit unsuccessful_page.page_size
  );
end
$$;

comment on function workflow_internal.unsuccessful_page(uuid, uuid, text, integer, text, uuid, uuid, integer) is
  'A page of failed or of cancelled runs

Arguments as for execution_page. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.unsuccessful_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
