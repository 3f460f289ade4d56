-- Reads a run that happened elsewhere, and refuses what cannot be kept.
create or replace function workflow_internal.past_execution(run jsonb, made_at timestamptz)
returns workflow_internal.executions
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  imported record;
  past workflow_internal.executions;
begin
  select r.* into imported
  from jsonb_to_record(past_execution.run) as r (
    status text, execution_started_at timestamptz, execution_completed_at timestamptz, nodes_executed integer, outputs jsonb, errors jsonb,
    error_message text, trigger_source text, idempotency_key text, retry_of uuid, heartbeat_at timestamptz
  );
  perform workflow_internal.check_text(imported.trigger_source, '$.trigger_source', 255);
  perform workflow_internal.check_text(imported.idempotency_key, '$.idempotency_key', 255);
  perform workflow_internal.check_results(
    imported.nodes_executed, imported.outputs, imported.errors, imported.error_message
  );
  if imported.status is null or imported.status not in ('queued', 'running', 'completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif (imported.status in ('completed', 'failed', 'cancelled')) <> (imported.execution_completed_at is not null) then
    perform workflow_internal.raise_error('argument_missing', '$.execution_completed_at');
  elsif least(past_execution.made_at, imported.execution_started_at, imported.execution_completed_at) < 'epoch'
    or greatest(past_execution.made_at, imported.execution_started_at, imported.execution_completed_at) > '9999-12-31Z'
  then
    perform workflow_internal.raise_error('number_invalid', '$.created_at');
  elsif imported.execution_completed_at < coalesce(imported.execution_started_at, past_execution.made_at) then
    perform workflow_internal.raise_error('number_invalid', '$.execution_completed_at');
  end if;

  past.id := workflow_internal.time_ordered_id(past_execution.made_at);
  past.status := imported.status;
  past.started_at := case when imported.status <> 'queued' then coalesce(imported.execution_started_at, past_execution.made_at) end;
  past.completed_at := imported.execution_completed_at;
  past.nodes_executed := imported.nodes_executed;
  past.outputs := nullif(imported.outputs, '{}');
  past.errors := nullif(imported.errors, '[]');
  past.error_message := imported.error_message;
  past.trigger_source := imported.trigger_source;
  past.idempotency_key := imported.idempotency_key;
  past.retry_of := imported.retry_of;
  past.heartbeat_at := imported.heartbeat_at;
  return past;
end
$$;

comment on function workflow_internal.past_execution(jsonb, timestamptz) is
  'A run that happened elsewhere

run: a row of workflow_executions as JSON. made_at: when it was created, which its id is made from. What ran is left out. Errors: PT413, PT422.';

revoke all on function workflow_internal.past_execution(jsonb, timestamptz) from public, anon, authenticated, service_role;
