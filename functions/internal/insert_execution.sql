-- Records a new run: its row, its place among those that are active, its count.
create or replace function workflow_internal.insert_execution(
  run workflow_internal.executions, made_at timestamptz, available_at timestamptz default null, max_attempts integer default 1
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into workflow_internal.executions (
    id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision, status, attempt, started_at, completed_at,
    nodes_executed, outputs, errors, error_message, trigger_source, idempotency_key, retry_of, heartbeat_at
  )
  values (
    run.id, run.workflow_id, run.version_id, run.definition_id, run.user_id, run.workflow_version, run.workflow_revision, run.status,
    case when run.status = 'queued' then 0 else 1 end, run.started_at, run.completed_at, coalesce(run.nodes_executed, 0), run.outputs,
    run.errors, run.error_message, run.trigger_source, run.idempotency_key, run.retry_of, run.heartbeat_at
  );
  if run.status in ('queued', 'running') then
    insert into workflow_internal.active_executions (
      execution_id, workflow_id, user_id, status, attempt, max_attempts, available_at, heartbeat_at
    )
    values (
      run.id, run.workflow_id, run.user_id, run.status, case when run.status = 'queued' then 0 else 1 end,
      insert_execution.max_attempts, case when run.status = 'queued' then insert_execution.available_at end, run.heartbeat_at
    );
    -- A run that ended elsewhere is past, and no news.
    perform workflow_internal.announce_execution(run.id, run.workflow_id, run.user_id, run.status);
  elsif run.status in ('failed', 'cancelled') then
    insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
    values (run.id, run.workflow_id, run.user_id, run.status);
  end if;
  perform workflow_internal.count_execution(run.workflow_id, run.user_id, insert_execution.made_at);
end
$$;

comment on function workflow_internal.insert_execution(workflow_internal.executions, timestamptz, timestamptz, integer) is
  'Record a new run

run: its row, whose attempt is set here. made_at: when it was made. available_at: for a queued one, from when on it can be claimed.
max_attempts: how many times it may begin. For functions that have checked the caller; API roles cannot call it. Errors: PT404 the workflow
was deleted meanwhile.';

revoke all on function workflow_internal.insert_execution(workflow_internal.executions, timestamptz, timestamptz, integer)
  from public, anon, authenticated, service_role;
