-- Shows a run as lists do.
create or replace function workflow_internal.execution_summary(
  e workflow_internal.executions, a workflow_internal.active_executions
)
returns setof public.execution_summary
language sql
stable
security invoker
begin atomic
  select e.id, e.workflow_id, e.version_id, e.workflow_version, e.workflow_revision, e.user_id, e.status, e.started_at,
    e.completed_at, (extract(epoch from e.completed_at - e.started_at) * 1000)::bigint, e.nodes_executed,
    left(e.error_message, 1000), e.trigger_source, e.idempotency_key, e.retry_of,
    coalesce(a.heartbeat_at, e.heartbeat_at), workflow_internal.time_of_id(e.id), e.attempt::integer, a.max_attempts::integer,
    a.available_at, a.worker_id, a.lease_expires_at, a.cancel_requested_at, '["executions","' || e.id || '","' || e.id || '"]';
end;

comment on function workflow_internal.execution_summary(workflow_internal.executions, workflow_internal.active_executions) is
  'A run as lists show it

e: the run; a: its active row, null when it is finished. A set of one row, since the planner takes only sets into the query that asks for them.';

revoke all on function workflow_internal.execution_summary(workflow_internal.executions, workflow_internal.active_executions)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.execution_summary(workflow_internal.executions, workflow_internal.active_executions) to authenticated, service_role;
