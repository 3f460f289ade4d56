-- Drops the statistics of hours that are long over. Their days stay.
create or replace function workflow_internal.fold_execution_statistics(batch_size integer default 10000)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  dropped_ids uuid[];
  dropped_versions integer[];
  dropped_days timestamptz[];
  several record;
begin
  with old_hours as materialized (
    select h.workflow_id, h.period_start, h.version, h.slot
    from workflow_internal.execution_periods h
    -- A day later than readers stop to look for them: their transaction may have begun before.
    where not h.is_day and h.period_start < workflow_internal.oldest_hour() - interval '24 hours'
    order by h.period_start limit fold_execution_statistics.batch_size
    for update skip locked
  ),
  dropped as (
    delete from workflow_internal.execution_periods p using old_hours o
    where p.workflow_id = o.workflow_id and not p.is_day and p.period_start = o.period_start and p.version = o.version
      and p.slot = o.slot
    returning p.workflow_id, p.version, p.period_start
  )
  select array_agg(d.workflow_id), array_agg(d.version), array_agg(date_bin('24 hours', d.period_start, 'epoch'))
  into dropped_ids, dropped_versions, dropped_days from dropped d;

  for several in
    select d.workflow_id, d.period_start, d.version
    from (
      select distinct k.workflow_id, k.version, k.period_start
      from unnest(dropped_ids, dropped_versions, dropped_days) as k (workflow_id, version, period_start)
    ) k
    join workflow_internal.execution_periods d
      on d.workflow_id = k.workflow_id and d.is_day and d.period_start = k.period_start and d.version = k.version
    group by d.workflow_id, d.period_start, d.version having count(*) > 1
  loop
    perform workflow_internal.merge_day(several.workflow_id, several.period_start, several.version);
  end loop;
  return coalesce(cardinality(dropped_ids), 0);
end
$$;

comment on function workflow_internal.fold_execution_statistics(integer) is
  'Drop statistics of hours that are long over

For maintenance, to be repeated until it returns 0: how many rows it dropped, batch_size at most. The days are there from the beginning, so no number is
lost; those that runs of one time left in several rows become one. It waits for nobody, and leaves alone what a run is being counted in.
Only the owner of the tables can call it.';

revoke all on function workflow_internal.fold_execution_statistics(integer) from public, anon, authenticated, service_role;
