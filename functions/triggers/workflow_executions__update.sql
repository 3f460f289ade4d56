-- Makes an update of status and results finish a run, and one of a queued run to running begin it.
create or replace function workflow_internal.workflow_executions__update()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  refused text := case
    when new.id is distinct from old.id then 'id'
    when new.workflow_id is distinct from old.workflow_id then 'workflow_id'
    when new.session_id is distinct from old.session_id then 'session_id'
    when new.workflow_version is distinct from old.workflow_version then 'workflow_version'
    when new.workflow_revision is distinct from old.workflow_revision then 'workflow_revision'
    when new.user_id is distinct from old.user_id then 'user_id'
    when new.execution_started_at is distinct from old.execution_started_at then 'execution_started_at'
    when new.execution_completed_at is distinct from old.execution_completed_at then 'execution_completed_at'
    when new.duration_ms is distinct from old.duration_ms then 'duration_ms'
    when new.trigger_source is distinct from old.trigger_source then 'trigger_source'
    when new.idempotency_key is distinct from old.idempotency_key then 'idempotency_key'
    when new.retry_of is distinct from old.retry_of then 'retry_of'
    when new.heartbeat_at is distinct from old.heartbeat_at then 'heartbeat_at'
    when new.created_at is distinct from old.created_at then 'created_at'
    when new.workflow_snapshot is distinct from old.workflow_snapshot then 'workflow_snapshot'
    when new.attempt is distinct from old.attempt then 'attempt'
    when new.max_attempts is distinct from old.max_attempts then 'max_attempts'
    when new.available_at is distinct from old.available_at then 'available_at'
    when new.worker_id is distinct from old.worker_id then 'worker_id'
    when new.lease_expires_at is distinct from old.lease_expires_at then 'lease_expires_at'
    when new.cancel_requested_at is distinct from old.cancel_requested_at then 'cancel_requested_at'
    -- What begins has no results yet.
    when new.status = 'running' and old.status = 'queued' then case
      when new.nodes_executed is distinct from old.nodes_executed then 'nodes_executed'
      when new.outputs is distinct from old.outputs then 'outputs'
      when new.errors is distinct from old.errors then 'errors'
      when new.error_message is distinct from old.error_message then 'error_message' end
  end;
begin
  if refused is not null then
    perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
  end if;
  if new is distinct from old then
    if new.status = 'running' and old.status <> 'running' then
      perform workflow_internal.begin_execution(old.id);
    else
      perform workflow_internal.finish_execution(
        old.id, new.status, nullif(new.nodes_executed, old.nodes_executed), nullif(new.outputs, old.outputs),
        nullif(new.errors, old.errors), new.error_message
      );
    end if;
    select e.* into strict new from public.workflow_executions e where e.id = old.id;
  end if;
  return new;
end
$$;

comment on function workflow_internal.workflow_executions__update() is
  'Begin or finish a run

Errors: PT409 the run is already finished, or queued, or begun by somebody else; PT413, PT422 a column that is not the caller''s to write, or a status that a run does not go to.';

revoke all on function workflow_internal.workflow_executions__update() from public, anon, authenticated, service_role;
