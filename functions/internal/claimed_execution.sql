-- Shows a run that was handed out as its worker needs it.
create or replace function workflow_internal.claimed_execution(execution_id uuid)
returns setof public.claimed_execution
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
begin
  return query
  select e.id, e.workflow_id, e.version_id, e.workflow_version, e.workflow_revision, e.user_id, a.attempt::integer,
    a.max_attempts::integer, e.trigger_source, e.idempotency_key, e.retry_of, workflow_internal.time_of_id(e.id), a.worker_id,
    a.lease_expires_at, d.nodes, d.edges, d.trigger, d.variables
  from workflow_internal.executions e
  join workflow_internal.active_executions a on a.execution_id = e.id
  join workflow_internal.workflow_definitions d on d.id = e.definition_id
  where e.id = claimed_execution.execution_id;
end
$$;

comment on function workflow_internal.claimed_execution(uuid) is
  'A run as its worker needs it

For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.claimed_execution(uuid) from public, anon, authenticated, service_role;
