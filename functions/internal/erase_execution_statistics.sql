-- Removes some of the statistics of an account that is gone.
create or replace function workflow_internal.erase_execution_statistics(user_id uuid)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set jit = off
as $$
declare
  erased_ids uuid[];
begin
  with gone as materialized (
    select s.workflow_id, s.version, s.slot from workflow_internal.execution_statistics s
    where s.user_id = erase_execution_statistics.user_id
    limit 50 for update skip locked
  ),
  erased as (
    delete from workflow_internal.execution_statistics s using gone g
    where s.workflow_id = g.workflow_id and s.version = g.version and s.slot = g.slot
    returning s.workflow_id
  )
  select array_agg(e.workflow_id) into erased_ids from erased e;
  delete from workflow_internal.execution_periods p where p.workflow_id = any (erased_ids);
  return coalesce(cardinality(erased_ids), 0);
end
$$;

comment on function workflow_internal.erase_execution_statistics(uuid) is
  'Remove some of the statistics of an account that is gone

To be repeated until it returns 0: how many rows of execution_statistics it removed, with all hours and days of their workflows. One that is held by
whoever finishes a run is left to a later round. Nobody can read them any more before. API roles cannot call it.';

revoke all on function workflow_internal.erase_execution_statistics(uuid) from public, anon, authenticated, service_role;
