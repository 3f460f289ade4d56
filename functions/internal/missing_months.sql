-- Lists the months of runs that should have a partition and have none: those with waiting runs first.
create or replace function workflow_internal.missing_months(months_ahead integer)
returns setof timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Months before the last two years stay in the default partition: each attached partition makes every look-up dearer.
declare
  this_month timestamptz := workflow_internal.month_of(now());
begin
  return query
    select m.month_start
    from generate_series(-24, missing_months.months_ahead) as g (number)
    cross join lateral (
      select (this_month at time zone 'UTC' + make_interval(months => g.number)) at time zone 'UTC' as month_start
    ) m
    cross join lateral (
      select exists (
        select from workflow_internal.executions_default d
        where d.id >= workflow_internal.first_id_at(m.month_start)
          and d.id < workflow_internal.first_id_at(workflow_internal.month_after(m.month_start))
      ) as has_waiting
    ) w
    -- A past month without runs needs none, and one whose partition is detached is being put away or brought back.
    where (g.number >= 0 or w.has_waiting)
      and to_regclass('workflow_internal.' || workflow_internal.partition_name('executions', m.month_start)) is null
    order by w.has_waiting desc, m.month_start;
end
$$;

comment on function workflow_internal.missing_months(integer) is
  'The months of runs that should have a partition

From two years back to months_ahead after this one; past ones only where runs wait in the default partition. Those with waiting runs come first,
then the oldest. API roles cannot call it.';

revoke all on function workflow_internal.missing_months(integer) from public, anon, authenticated, service_role;
