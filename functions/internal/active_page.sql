-- Finds a page of queued or of running runs among those that are active.
create or replace function workflow_internal.active_page(
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
declare
  is_plain boolean := active_page.version is null and active_page.trigger_source is null;
begin
  if active_page.workflow_id is not null then
    return array(
      select a.execution_id from workflow_internal.active_executions a
      where a.status = active_page.status and a.workflow_id = active_page.workflow_id
        and (active_page.owner_id is null or a.user_id = active_page.owner_id)
        and a.execution_id >= active_page.first_id and a.execution_id < active_page.end_id
        and (is_plain or exists (
          select from workflow_internal.executions e where e.id = a.execution_id
            and (e.workflow_version = active_page.version or active_page.version is null)
            and (e.trigger_source = active_page.trigger_source or active_page.trigger_source is null)
        ))
      order by a.execution_id desc limit active_page.page_size
    );
  elsif active_page.owner_id is not null then
    return array(
      select a.execution_id from workflow_internal.active_executions a
      where a.status = active_page.status and a.user_id = active_page.owner_id
        and a.execution_id >= active_page.first_id and a.execution_id < active_page.end_id
        and (is_plain or exists (
          select from workflow_internal.executions e where e.id = a.execution_id
            and (e.workflow_version = active_page.version or active_page.version is null)
            and (e.trigger_source = active_page.trigger_source or active_page.trigger_source is null)
        ))
      order by a.execution_id desc limit active_page.page_size
    );
  end if;
  return array(
    select a.execution_id from workflow_internal.active_executions a
    where a.status = active_page.status and a.execution_id >= active_page.first_id and a.execution_id < active_page.end_id
      and (is_plain or exists (
        select from workflow_internal.executions e where e.id = a.execution_id
          and (e.workflow_version = active_page.version or active_page.version is null)
          and (e.trigger_source = active_page.trigger_source or active_page.trigger_source is null)
      ))
    order by a.execution_id desc limit active_page.page_size
  );
end
$$;

comment on function workflow_internal.active_page(uuid, uuid, text, integer, text, uuid, uuid, integer) is
  'A page of queued or of running runs

Arguments as for execution_page. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.active_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
