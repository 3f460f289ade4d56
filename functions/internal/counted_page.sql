-- Finds a page of runs of a workflow by status, version or source, without reading all of its runs.
create or replace function workflow_internal.counted_page(
  workflow_id uuid, status text, version integer, trigger_source text, first_id uuid, end_id uuid, page_size integer
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- As in execution_page: each query reads an index in its order.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
declare
  newest record;
  oldest_id uuid;
  hour_or_day record;
  page uuid[];
begin
  -- What is frequent is found among the newest.
  select count(*) as number, (array_agg(k.id))[count(*)] as last_id, array_agg(k.id) filter (
    where (counted_page.status is null or k.status = counted_page.status)
      and (counted_page.version is null or k.workflow_version = counted_page.version)
      and (counted_page.trigger_source is null or k.trigger_source = counted_page.trigger_source)
  ) as page
  into newest
  from (
    select e.id, e.status, e.workflow_version, e.trigger_source from workflow_internal.executions e
    where e.workflow_id = counted_page.workflow_id and e.id >= counted_page.first_id and e.id < counted_page.end_id
    order by e.id desc limit counted_page.page_size + 500
  ) k;
  page := coalesce(newest.page, '{}');
  if cardinality(page) >= counted_page.page_size or newest.number < counted_page.page_size + 500 then
    return page[:counted_page.page_size];
  end if;

  -- What is rare is looked for in the hours and days of which the statistics know such runs.
  oldest_id := greatest(counted_page.first_id, (
    select e.id from workflow_internal.executions e where e.workflow_id = counted_page.workflow_id order by e.id limit 1
  ));
  for hour_or_day in
    select workflow_internal.first_id_at(k.start_at) as first_id, workflow_internal.first_id_at(k.end_at) as end_id
    from workflow_internal.counted_periods(
      counted_page.workflow_id, counted_page.status, counted_page.version, counted_page.trigger_source,
      workflow_internal.time_of_id(oldest_id), workflow_internal.time_of_id(newest.last_id)
    ) k
    order by k.start_at desc
  loop
    page := page || array(
      select e.id from workflow_internal.executions e
      where e.workflow_id = counted_page.workflow_id
        and e.id >= greatest(hour_or_day.first_id, oldest_id) and e.id < least(hour_or_day.end_id, newest.last_id)
        and e.status = coalesce(counted_page.status, e.status)
        and (counted_page.status is not null or e.status in ('completed', 'failed', 'cancelled'))
        and (counted_page.version is null or e.workflow_version = counted_page.version)
        and (counted_page.trigger_source is null or e.trigger_source = counted_page.trigger_source)
      order by e.id desc limit counted_page.page_size - cardinality(page)
    );
    exit when cardinality(page) >= counted_page.page_size;
  end loop;
  if counted_page.status is not null then
    return page;
  end if;
  -- What waits or runs is not counted yet.
  return array(
    select k.id from (
      select unnest(page) as id
      union all
      select unnest(workflow_internal.active_page(
        null, counted_page.workflow_id, a.status, counted_page.version, counted_page.trigger_source, oldest_id, newest.last_id,
        counted_page.page_size
      ))
      from unnest('{queued,running}'::text[]) as a (status)
    ) k
    order by k.id desc limit counted_page.page_size
  );
end
$$;

comment on function workflow_internal.counted_page(uuid, text, integer, text, uuid, uuid, integer) is
  'A page of runs of a workflow, by what the statistics know

Arguments as for filtered_execution_page; status is not queued or running. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.counted_page(uuid, text, integer, text, uuid, uuid, integer)
  from public, anon, authenticated, service_role;
