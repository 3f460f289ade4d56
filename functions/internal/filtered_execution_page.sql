-- Finds a page of runs by their status, version or source, or of all workflows.
create or replace function workflow_internal.filtered_execution_page(
  owner_id uuid, workflow_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if filtered_execution_page.status in ('queued', 'running') then
    return workflow_internal.active_page(
      filtered_execution_page.owner_id, filtered_execution_page.workflow_id, filtered_execution_page.status,
      filtered_execution_page.version, filtered_execution_page.trigger_source, filtered_execution_page.first_id,
      filtered_execution_page.end_id, filtered_execution_page.page_size
    );
  elsif filtered_execution_page.status in ('failed', 'cancelled')
    and num_nonnulls(filtered_execution_page.version, filtered_execution_page.trigger_source) = 0
    or filtered_execution_page.status in ('failed', 'cancelled') and filtered_execution_page.workflow_id is null
  then
    return workflow_internal.unsuccessful_page(
      filtered_execution_page.owner_id, filtered_execution_page.workflow_id, filtered_execution_page.status,
      filtered_execution_page.version, filtered_execution_page.trigger_source, filtered_execution_page.first_id,
      filtered_execution_page.end_id, filtered_execution_page.page_size
    );
  elsif filtered_execution_page.workflow_id is null then
    return workflow_internal.recorded_page(
      filtered_execution_page.owner_id, filtered_execution_page.status, filtered_execution_page.version,
      filtered_execution_page.trigger_source, filtered_execution_page.first_id, filtered_execution_page.end_id,
      filtered_execution_page.page_size
    );
  end if;
  return workflow_internal.counted_page(
    filtered_execution_page.workflow_id, filtered_execution_page.status, filtered_execution_page.version,
    filtered_execution_page.trigger_source, filtered_execution_page.first_id, filtered_execution_page.end_id,
    filtered_execution_page.page_size
  );
end
$$;

comment on function workflow_internal.filtered_execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer) is
  'A page of runs with filters

owner_id: whose, null for everybody''s; workflow_id, status, version, trigger_source: null for all. first_id: from here on; end_id: before this one.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.filtered_execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
