-- Locks active runs whose leases are to be looked at.
create or replace function workflow_internal.lapsed_leases(owner_id uuid, at timestamptz, most integer)
returns setof workflow_internal.active_executions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
begin
  if lapsed_leases.owner_id is null then
    return query
      select a.* from workflow_internal.active_executions a where a.lease_check_at <= lapsed_leases.at
      order by a.lease_check_at limit lapsed_leases.most for update skip locked;
    return;
  end if;
  return query
    select a.* from workflow_internal.active_executions a
    where a.user_id = lapsed_leases.owner_id and a.lease_check_at <= lapsed_leases.at
    order by a.lease_check_at limit lapsed_leases.most for update skip locked;
end
$$;

comment on function workflow_internal.lapsed_leases(uuid, timestamptz, integer) is
  'Lock active runs whose leases are to be looked at

owner_id: whose runs, null for everybody''s. At most so many, the longest due first, without those that somebody has locked.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.lapsed_leases(uuid, timestamptz, integer) from public, anon, authenticated, service_role;
