-- Starts a run of a workflow's current version. Nothing is copied: the run points to the definition.
create or replace function workflow_internal.start_execution(
  workflow_id uuid, trigger_source text default null, idempotency_key text default null, status text default 'running'
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the workflow must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  made_at timestamptz := clock_timestamp();
  new_id uuid := workflow_internal.time_ordered_id(made_at);
  current_row record;
  started_id uuid;
begin
  perform workflow_internal.check_text(start_execution.trigger_source, '$.trigger_source', 255);
  perform workflow_internal.check_text(start_execution.idempotency_key, '$.idempotency_key', 255);
  if coalesce(start_execution.status, '') not in ('queued', 'running') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;

  loop
    select w.id as workflow_id, w.user_id, w.archived_at, v.id as version_id, v.version, v.revision, v.definition_id, d.has_run
    into current_row
    from workflow_internal.workflow_versions named
    join workflow_internal.workflows w on w.id = named.workflow_id
    join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
    join workflow_internal.workflow_definitions d on d.id = v.definition_id
    where named.id = start_execution.workflow_id and (acts_as_service or w.user_id = auth.uid());
    if not found then
      perform workflow_internal.raise_unavailable(start_execution.workflow_id);
    end if;
    -- The key first: a start that is a repetition answers as the first did, and marks no definition.
    if start_execution.idempotency_key is not null then
      started_id := workflow_internal.claim_execution_key(
        current_row.workflow_id, start_execution.idempotency_key, new_id
      );
      if started_id <> new_id then
        return started_id;
      end if;
    end if;
    if current_row.archived_at is not null then
      perform workflow_internal.raise_error('workflow_archived', '$.workflow_id');
    end if;
    exit when current_row.has_run;
    -- The first run of a definition marks it, so that an edit keeps it. An edit that came first has removed it: look again.
    update workflow_internal.workflow_definitions d set has_run = true where d.id = current_row.definition_id;
    exit when found;
  end loop;

  insert into workflow_internal.executions (
    id, workflow_id, version_id, definition_id, user_id, workflow_version, workflow_revision,
    status, started_at, trigger_source, idempotency_key
  )
  values (
    new_id, current_row.workflow_id, current_row.version_id, current_row.definition_id, current_row.user_id,
    current_row.version, current_row.revision, start_execution.status,
    case when start_execution.status = 'running' then made_at end,
    start_execution.trigger_source, start_execution.idempotency_key
  );
  perform workflow_internal.count_execution(current_row.workflow_id, current_row.user_id, made_at);
  return new_id;
end
$$;

comment on function workflow_internal.start_execution(uuid, text, text, text) is
  'Start a run

Returns its id, or that of the run that the key has started before. status: running or queued.
Errors: PT403 a template of another user, PT404, PT409 archived, PT413, PT422.';

revoke all on function workflow_internal.start_execution(uuid, text, text, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.start_execution(uuid, text, text, text) to authenticated, service_role;
