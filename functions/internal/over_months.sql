-- Lists the attached months of runs that nobody keeps any more.
create or replace function workflow_internal.over_months(cutoff timestamptz, follows_policies boolean)
returns setof timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select m.month_start
    from workflow_internal.attached_months() m (month_start)
    cross join lateral (select workflow_internal.month_after(m.month_start) as month_end) n
    cross join lateral (
      select workflow_internal.first_id_at(m.month_start) as first_id, workflow_internal.first_id_at(n.month_end) as end_id
    ) b
    where n.month_end <= over_months.cutoff
      and not exists (
        select from workflow_internal.active_executions a where a.execution_id >= b.first_id and a.execution_id < b.end_id
      )
      and (not over_months.follows_policies or not exists (
        select from workflow_internal.retention_policies p
        where p.user_id is not null and (p.keep_days is null or now() - make_interval(days => p.keep_days) < n.month_end)
          and exists (
            select from workflow_internal.executions e where e.user_id = p.user_id and e.id >= b.first_id and e.id < b.end_id
          )
      ))
    order by m.month_start;
end
$$;

comment on function workflow_internal.over_months(timestamptz, boolean) is
  'The months that nobody keeps any more

Attached ones that ended by cutoff, without queued or running runs and, if follows_policies, without runs of a user who keeps them longer.
API roles cannot call it.';

revoke all on function workflow_internal.over_months(timestamptz, boolean) from public, anon, authenticated, service_role;
