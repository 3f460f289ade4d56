-- Takes over a run that happened elsewhere, with its own times. For service_role.
create or replace function workflow_internal.import_execution(run jsonb)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  imported record;
  made_at timestamptz;
  new_id uuid;
  holder_id uuid;
  ran record;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  select r.*, coalesce(r.created_at, r.execution_started_at, r.execution_completed_at) as made_at
  into imported
  from jsonb_to_record(import_execution.run) as r (
    workflow_id uuid, session_id uuid, status text, execution_started_at timestamptz, execution_completed_at timestamptz,
    created_at timestamptz, nodes_executed integer, outputs jsonb, errors jsonb, error_message text, trigger_source text,
    workflow_version integer, idempotency_key text, retry_of uuid, heartbeat_at timestamptz
  );
  made_at := imported.made_at;
  perform workflow_internal.check_text(imported.trigger_source, '$.trigger_source', 255);
  perform workflow_internal.check_text(imported.idempotency_key, '$.idempotency_key', 255);
  perform workflow_internal.check_results(
    imported.nodes_executed, imported.outputs, imported.errors, imported.error_message
  );
  if imported.status is null or imported.status not in ('queued', 'running', 'completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif (imported.status in ('completed', 'failed', 'cancelled')) <> (imported.execution_completed_at is not null) then
    perform workflow_internal.raise_error('argument_missing', '$.execution_completed_at');
  elsif least(made_at, imported.execution_started_at, imported.execution_completed_at) < 'epoch'
    or greatest(made_at, imported.execution_started_at, imported.execution_completed_at) > '9999-12-31Z'
  then
    perform workflow_internal.raise_error('number_invalid', '$.created_at');
  elsif imported.execution_completed_at < coalesce(imported.execution_started_at, made_at) then
    perform workflow_internal.raise_error('number_invalid', '$.execution_completed_at');
  end if;

  new_id := workflow_internal.time_ordered_id(made_at);

  -- The version that ran: the one that session_id or workflow_version names, else the current one.
  select w.id as workflow_id, w.user_id, v.id as version_id, v.version, v.revision, v.definition_id
  into ran
  from workflow_internal.workflow_versions named
  join workflow_internal.workflows w on w.id = named.workflow_id
  join workflow_internal.workflow_versions v
    on v.workflow_id = w.id and v.version = coalesce(
      case when imported.session_id is not null then named.version end, imported.workflow_version, w.current_version
    )
  where named.id = coalesce(imported.session_id, imported.workflow_id);
  if not found then
    perform workflow_internal.raise_unavailable(coalesce(imported.session_id, imported.workflow_id));
  end if;
  if imported.idempotency_key is not null then
    holder_id := workflow_internal.claim_execution_key(ran.workflow_id, imported.idempotency_key, new_id);
    if holder_id <> new_id then
      return holder_id;
    end if;
  end if;
  update workflow_internal.workflow_definitions d set has_run = true where d.id = ran.definition_id and not d.has_run;

  insert into workflow_internal.executions (
    id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision, status, started_at,
    completed_at, nodes_executed, outputs, errors, error_message, trigger_source, idempotency_key, retry_of, heartbeat_at
  )
  values (
    new_id, ran.workflow_id, ran.version_id, ran.definition_id, ran.user_id, ran.version, ran.revision, imported.status,
    case when imported.status = 'queued' then null else coalesce(imported.execution_started_at, made_at) end,
    imported.execution_completed_at, coalesce(imported.nodes_executed, 0), nullif(imported.outputs, '{}'),
    nullif(imported.errors, '[]'), imported.error_message, imported.trigger_source,
    imported.idempotency_key, imported.retry_of, imported.heartbeat_at
  );
  perform workflow_internal.count_execution(ran.workflow_id, ran.user_id, made_at);
  if imported.execution_completed_at is not null then
    perform workflow_internal.count_finished_execution(
      new_id, ran.workflow_id, ran.user_id, ran.version, imported.status,
      coalesce(imported.execution_started_at, made_at), imported.execution_completed_at
    );
  end if;
  return new_id;
end
$$;

comment on function workflow_internal.import_execution(jsonb) is
  'Take over a run that happened elsewhere

run: a row of workflow_executions as JSON. Its id is made from created_at. An idempotency_key that was taken gives the run that took it. For service_role and the owner of the database.
Errors: PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.import_execution(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.import_execution(jsonb) to service_role;
