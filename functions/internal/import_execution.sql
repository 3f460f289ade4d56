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
  past workflow_internal.executions;
  made_at timestamptz;
  holder_id uuid;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  select r.* into imported
  from jsonb_to_record(import_execution.run) as r (
    workflow_id uuid, session_id uuid, workflow_version integer, created_at timestamptz, execution_started_at timestamptz,
    execution_completed_at timestamptz
  );
  made_at := coalesce(imported.created_at, imported.execution_started_at, imported.execution_completed_at);
  past := workflow_internal.past_execution(import_execution.run, made_at);

  -- The version that ran: the one that session_id or workflow_version names, else the current one. The lock keeps the workflow.
  select w.id, w.user_id, v.id, v.version, v.revision, v.definition_id
  into past.workflow_id, past.user_id, past.version_id, past.workflow_version, past.workflow_revision, past.definition_id
  from workflow_internal.workflow_versions named
  join workflow_internal.workflows w on w.id = named.workflow_id
  join workflow_internal.workflow_versions v
    on v.workflow_id = w.id and v.version = coalesce(
      case when imported.session_id is not null then named.version end, imported.workflow_version, w.current_version
    )
  where named.id = coalesce(imported.session_id, imported.workflow_id);
  perform from workflow_internal.workflows w where w.id = past.workflow_id for key share;
  if not found then
    perform workflow_internal.raise_unavailable(coalesce(imported.session_id, imported.workflow_id));
  end if;
  if past.idempotency_key is not null then
    holder_id := workflow_internal.claim_execution_key(past.workflow_id, past.idempotency_key, past.id);
    if holder_id <> past.id then
      return holder_id;
    end if;
    if past.completed_at is not null then
      -- An import that is repeated soon finds it, however long ago the run ended.
      update workflow_internal.execution_keys k set expires_at = now() + interval '7 days'
      where k.workflow_id = past.workflow_id and k.idempotency_key = past.idempotency_key;
    end if;
  end if;
  update workflow_internal.workflow_definitions d set has_run = true where d.id = past.definition_id and not d.has_run;
  perform workflow_internal.insert_execution(past, made_at, clock_timestamp());
  if past.completed_at is not null then
    perform workflow_internal.count_finished_execution(
      past.id, past.workflow_id, past.user_id, past.workflow_version, past.status, past.started_at, past.completed_at,
      past.trigger_source
    );
  end if;
  return past.id;
end
$$;

comment on function workflow_internal.import_execution(jsonb) is
  'Take over a run that happened elsewhere

run: a row of workflow_executions as JSON. Its id is made from created_at. An idempotency_key that was taken gives the run that took it. For service_role and the owner of the database.
Errors: PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.import_execution(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.import_execution(jsonb) to service_role;
