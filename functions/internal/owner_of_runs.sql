-- Says whose the runs of a workflow are, by its newest run.
create or replace function workflow_internal.owner_of_runs(workflow_id uuid)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
begin
  return (
    select e.user_id from workflow_internal.executions e where e.workflow_id = owner_of_runs.workflow_id
    order by e.id desc limit 1
  );
end
$$;

comment on function workflow_internal.owner_of_runs(uuid) is
  'Whose the runs of a workflow are

Null when there are none. For functions that check the caller with it; API roles cannot call it.';

revoke all on function workflow_internal.owner_of_runs(uuid) from public, anon, authenticated, service_role;
