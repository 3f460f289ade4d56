-- Reads one page of a user's workflows, those that fail most or take longest first.
create or replace function workflow_internal.health_page(
  owner_id uuid, since timestamptz, percentile double precision, minimum_runs integer, order_by text, page_size integer, cursor text
)
returns setof public.workflow_health
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
-- definer because API roles cannot read the statistics; listed_user checks the caller.
declare
  reader_id uuid := workflow_internal.listed_user(health_page.owner_id);
  counted_from timestamptz := workflow_internal.counted_since(coalesce(health_page.since, now() - interval '168 hours'));
  -- A cursor of another list would lead astray.
  sort text := format('%s %s', health_page.order_by, health_page.percentile);
  after_row text[];
begin
  perform workflow_internal.check_page_size(health_page.page_size);
  if health_page.minimum_runs is null or health_page.minimum_runs < 1 then
    perform workflow_internal.raise_error('number_invalid', '$.minimum_runs');
  elsif health_page.percentile is null or not (health_page.percentile > 0 and health_page.percentile <= 1) then
    perform workflow_internal.raise_error('number_invalid', '$.percentile');
  elsif health_page.cursor is not null then
    after_row := workflow_internal.read_cursor(health_page.cursor, sort, 'numeric');
  end if;

  return query
  with ranked as materialized (
    select s.workflow_id, s.successful, s.failed, s.cancelled, s.success_rate, 1 - s.success_rate as failure_rate, s.avg_duration_ms,
      s.percentiles[1] as percentile_duration_ms, s.max_duration_ms,
      case health_page.order_by when 'failure_rate' then 1 - s.success_rate else s.percentiles[1] end as sort_key
    from workflow_internal.execution_sums(
      reader_id, null, null, counted_from, 'infinity', null, true, array[health_page.percentile]
    ) s
    where s.successful + s.failed >= health_page.minimum_runs and (s.failed > 0 or health_page.order_by <> 'failure_rate')
  )
  select r.workflow_id, w.user_id, w.name, case when w.archived_at is null then w.status else 'archived' end,
    r.successful + r.failed + r.cancelled, r.successful, r.failed, r.cancelled, r.success_rate, r.failure_rate, r.avg_duration_ms,
    r.percentile_duration_ms, r.max_duration_ms,
    (select max(c.last_executed_at) from workflow_internal.execution_counters c where c.workflow_id = r.workflow_id),
    counted_from, jsonb_build_array(sort, r.sort_key, r.workflow_id)::text
  from ranked r
  -- A look-up for each row: a plan that is made once knows nothing of how many there are.
  cross join lateral (select k.* from workflow_internal.workflows k where k.id = r.workflow_id offset 0) w
  where after_row is null or (r.sort_key, r.workflow_id) < (after_row[1]::numeric, after_row[2]::uuid)
  order by r.sort_key desc, r.workflow_id desc
  limit health_page.page_size;
end
$$;

comment on function workflow_internal.health_page(uuid, timestamptz, double precision, integer, text, integer, text) is
  'A page of workflows by how they ran

owner_id: whose; null is everybody''s for service_role, and the caller for everybody else. order_by: failure_rate, which leaves out workflows without failed
runs, or percentile_duration_ms. The rest as for list_slow_workflows. Errors: PT401, PT403, PT413, PT422.';

revoke all on function workflow_internal.health_page(uuid, timestamptz, double precision, integer, text, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.health_page(uuid, timestamptz, double precision, integer, text, integer, text)
  to authenticated, service_role;
