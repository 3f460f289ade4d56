-- Reads one page of runs, newest first, of one workflow or of one user.
create or replace function workflow_internal.execution_page(
  owner_id uuid, workflow_id uuid, status text, first_id uuid, end_id uuid, page_size integer
)
returns setof public.execution_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Each query has one sensible plan: an index that ends in the id, read backwards. Planning the partitions takes longer than
-- reading a page, so the plan is made once; without statistics, sorting a few rows would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
as $$
-- definer because row level security adds "user_id = …", which leads the planner to read all runs of the user to find those of
-- one workflow. listed_user checks the caller, and the runs of one workflow are compared with the owner in a form that no
-- index serves.
declare
  reader_id uuid := workflow_internal.listed_user(execution_page.owner_id);
begin
  perform workflow_internal.check_page_size(execution_page.page_size);
  -- All runs of a workflow are one user's. Looking at one of them tells a foreign workflow from an unknown one by nothing, not
  -- even by the time that it takes to read a million.
  if reader_id is not null and reader_id <> workflow_internal.owner_of_runs(execution_page.workflow_id) then
    return;
  elsif execution_page.workflow_id is not null then
    return query
    select s.* from workflow_internal.executions e, workflow_internal.execution_summary(e) s
    where e.workflow_id = execution_page.workflow_id and e.id >= execution_page.first_id and e.id < execution_page.end_id
      and (reader_id is null or e.user_id = reader_id)
      and (execution_page.status is null or e.status = execution_page.status)
    order by e.id desc limit execution_page.page_size;
  elsif reader_id is not null then
    return query
    select s.* from workflow_internal.executions e, workflow_internal.execution_summary(e) s
    where e.user_id = reader_id and e.id >= execution_page.first_id and e.id < execution_page.end_id
      and (execution_page.status is null or e.status = execution_page.status)
    order by e.id desc limit execution_page.page_size;
  else
    return query
    select s.* from workflow_internal.executions e, workflow_internal.execution_summary(e) s
    where e.id >= execution_page.first_id and e.id < execution_page.end_id
      and (execution_page.status is null or e.status = execution_page.status)
    order by e.id desc limit execution_page.page_size;
  end if;
end
$$;

comment on function workflow_internal.execution_page(uuid, uuid, text, uuid, uuid, integer) is
  'A page of runs

owner_id: whose; null is everybody''s for service_role, and the caller for everybody else. workflow_id, status: null for all. first_id: from here on; end_id: before this one.
Errors: PT401, PT403.';

revoke all on function workflow_internal.execution_page(uuid, uuid, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_page(uuid, uuid, text, uuid, uuid, integer) to authenticated, service_role;
