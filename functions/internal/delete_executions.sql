-- Deletes finished runs with everything that belongs to them.
create or replace function workflow_internal.delete_executions(ids uuid[], without_policy_only boolean default false)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  kept text[];
  over_ids uuid[];
begin
  -- Locked, so that rows and what belongs to them go together; somebody else's deletion is left to them.
  over_ids := array(
    select e.id from workflow_internal.executions e
    where e.id = any (delete_executions.ids)
      and not exists (select from workflow_internal.active_executions a where a.execution_id = e.id)
      and (not delete_executions.without_policy_only or not exists (
        select from workflow_internal.retention_policies p where p.user_id = e.user_id
      ))
    for update skip locked
  );
  delete from workflow_internal.execution_keys k
  where (k.workflow_id, k.idempotency_key) in (
    select n.workflow_id, n.idempotency_key
    from workflow_internal.executions e
    join workflow_internal.execution_keys n
      on n.workflow_id = e.workflow_id and n.idempotency_key = e.idempotency_key and n.execution_id = e.id
    where e.id = any (over_ids)
    for update of n skip locked
  );
  -- Somebody deletes the workflow, perhaps in a transaction that stays open: that run is for later.
  over_ids := array(
    select e.id from workflow_internal.executions e
    where e.id = any (over_ids) and (e.idempotency_key is null or not exists (
      select from workflow_internal.execution_keys k
      where k.workflow_id = e.workflow_id and k.idempotency_key = e.idempotency_key and k.execution_id = e.id
    ))
  );
  delete from workflow_internal.unsuccessful_executions u
  where u.status in ('failed', 'cancelled') and u.execution_id = any (over_ids);
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    execute format('delete from workflow_internal.%I d where d.%I = any ($1)', kept[1], kept[2]) using over_ids;
  end loop;
  return cardinality(over_ids);
end
$$;

comment on function workflow_internal.delete_executions(uuid[], boolean) is
  'Delete finished runs

Those of ids that are finished, with their keys and whatever belongs to them. without_policy_only: not those of users with a policy of their own.
Returns how many runs. API roles cannot call it.';

revoke all on function workflow_internal.delete_executions(uuid[], boolean) from public, anon, authenticated, service_role;
