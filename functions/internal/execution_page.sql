-- Reads one page of runs, newest first, of one workflow or of one user.
create or replace function workflow_internal.execution_page(
  owner_id uuid, workflow_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns setof public.execution_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- The rows of a page are looked up by their ids, one by one. Planning the partitions takes longer than that.
set plan_cache_mode = force_generic_plan
set enable_hashjoin = off
set enable_mergejoin = off
set enable_seqscan = off
as $$
-- definer because row level security adds "user_id = …", which leads the planner to read all runs of the user to find those of
-- one workflow. listed_user checks the caller, and the runs of one workflow are compared with the owner in a form that no
-- index serves.
declare
  reader_id uuid := workflow_internal.listed_user(execution_page.owner_id);
  page uuid[];
begin
  perform workflow_internal.check_page_size(execution_page.page_size);
  -- All runs of a workflow are one user's. Looking at one of them tells a foreign workflow from an unknown one by nothing, not
  -- even by the time that it takes to read a million.
  if reader_id is not null and reader_id <> workflow_internal.owner_of_runs(execution_page.workflow_id) then
    return;
  end if;
  if execution_page.status in ('queued', 'running') then
    page := workflow_internal.active_page(
      reader_id, execution_page.workflow_id, execution_page.status, execution_page.version, execution_page.trigger_source,
      execution_page.first_id, execution_page.end_id, execution_page.page_size
    );
  elsif execution_page.status in ('failed', 'cancelled') then
    page := workflow_internal.unsuccessful_page(
      reader_id, execution_page.workflow_id, execution_page.status, execution_page.version, execution_page.trigger_source,
      execution_page.first_id, execution_page.end_id, execution_page.page_size
    );
  else
    return query
    select s.*
    from workflow_internal.recorded_page(
      reader_id, execution_page.workflow_id, execution_page.status, execution_page.version, execution_page.trigger_source,
      execution_page.first_id, execution_page.end_id, execution_page.page_size
    ) e
    left join workflow_internal.active_executions a on a.execution_id = e.id and e.status in ('queued', 'running')
    cross join lateral workflow_internal.execution_summary(e, a) s
    order by e.id desc;
    return;
  end if;
  return query
  select s.*
  from unnest(page) with ordinality as p (id, place)
  join workflow_internal.executions e on e.id = p.id
  left join workflow_internal.active_executions a on a.execution_id = e.id and e.status in ('queued', 'running')
  cross join lateral workflow_internal.execution_summary(e, a) s
  order by p.place;
end
$$;

comment on function workflow_internal.execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer) is
  'A page of runs

owner_id: whose; null is everybody''s for service_role, and the caller for everybody else. workflow_id, status, version, trigger_source: null for
all. first_id: from here on; end_id: before this one. Errors: PT401, PT403, PT413, PT422.';

revoke all on function workflow_internal.execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_page(uuid, uuid, text, integer, text, uuid, uuid, integer)
  to authenticated, service_role;
