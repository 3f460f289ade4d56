-- Adds up the histograms of all finished runs of a workflow, or of a version of it.
create or replace function workflow_internal.lifetime_durations(family_id uuid, ran_version integer)
returns integer[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  part integer[];
  durations integer[] := '{}'::integer[];
begin
  for part in
    select s.durations from workflow_internal.execution_statistics s
    where s.workflow_id = lifetime_durations.family_id
      and (lifetime_durations.ran_version is null or s.version = lifetime_durations.ran_version)
  loop
    durations := workflow_internal.merged_durations(durations, part);
  end loop;
  return durations;
end
$$;

comment on function workflow_internal.lifetime_durations(uuid, integer) is
  'Add up the histograms of a workflow

family_id, ran_version: as for execution_parts. Empty when nothing ran. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.lifetime_durations(uuid, integer) from public, anon, authenticated, service_role;
