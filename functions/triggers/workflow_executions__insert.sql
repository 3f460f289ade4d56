-- Makes an insert into the view start a run; service_role may also bring in a run that happened elsewhere.
create or replace function workflow_internal.workflow_executions__insert()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  refused text;
  row_id uuid;
begin
  if workflow_internal.is_service() and coalesce(new.created_at, new.execution_started_at, new.execution_completed_at) is not null then
    row_id := workflow_internal.import_execution(
      to_jsonb(new) - '{id,user_id,workflow_revision,duration_ms,workflow_snapshot}'::text[]
    );
  else
    refused := case
      when new.id is not null then 'id'
      when new.workflow_version is not null then 'workflow_version'
      when new.workflow_revision is not null then 'workflow_revision'
      when new.execution_started_at is not null then 'execution_started_at'
      when new.execution_completed_at is not null then 'execution_completed_at'
      when new.duration_ms is not null then 'duration_ms'
      when new.nodes_executed is not null then 'nodes_executed'
      when new.outputs is not null then 'outputs'
      when new.errors is not null then 'errors'
      when new.error_message is not null then 'error_message'
      when new.retry_of is not null then 'retry_of'
      when new.heartbeat_at is not null then 'heartbeat_at'
      when new.created_at is not null then 'created_at'
      when new.workflow_snapshot is not null then 'workflow_snapshot'
      when new.attempt is not null then 'attempt'
      when new.worker_id is not null then 'worker_id'
      when new.lease_expires_at is not null then 'lease_expires_at'
      when new.cancel_requested_at is not null then 'cancel_requested_at'
      -- Only what waits has a place in the queue.
      when new.available_at is not null and new.status is distinct from 'queued' then 'available_at'
      when new.max_attempts is not null and new.status is distinct from 'queued' then 'max_attempts'
      when new.user_id <> auth.uid() then 'user_id'
    end;
    if refused is not null then
      perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
    end if;
    row_id := workflow_internal.start_execution(
      coalesce(new.workflow_id, new.session_id), new.trigger_source, new.idempotency_key, coalesce(new.status, 'running'),
      new.available_at, new.max_attempts
    );
  end if;
  select e.* into strict new from public.workflow_executions e where e.id = row_id;
  return new;
end
$$;

comment on function workflow_internal.workflow_executions__insert() is
  'Start a run

workflow_id: the id of any version of the workflow. The server''s clock counts: stating a time is PT422, except for service_role,
which brings in a past run with it. Errors: PT403, PT404, PT409, PT413, PT422.';

revoke all on function workflow_internal.workflow_executions__insert() from public, anon, authenticated, service_role;
