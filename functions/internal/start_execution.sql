-- Starts a run of a workflow's current version, or queues it. Nothing is copied: the run points to the definition.
create or replace function workflow_internal.start_execution(
  workflow_id uuid, trigger_source text default null, idempotency_key text default null, status text default 'running',
  available_at timestamptz default null, max_attempts integer default null
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the workflow must be the caller's, service_role acts for its owner.
-- Lock order: the header where it is needed, the definition, the counter, as deleting a workflow takes them.
declare
  acts_as_service boolean := workflow_internal.is_service();
  made_at timestamptz := clock_timestamp();
  run workflow_internal.executions;
  is_archived boolean;
  definition_has_run boolean;
  started_id uuid;
begin
  perform workflow_internal.check_text(start_execution.trigger_source, '$.trigger_source', 255);
  perform workflow_internal.check_text(start_execution.idempotency_key, '$.idempotency_key', 255);
  if coalesce(start_execution.status, '') not in ('queued', 'running') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  elsif start_execution.status = 'queued' then
    perform workflow_internal.check_queueing(start_execution.available_at, start_execution.max_attempts);
  end if;
  run.id := workflow_internal.time_ordered_id(made_at);
  run.status := start_execution.status;
  run.started_at := case when start_execution.status = 'running' then made_at end;
  run.trigger_source := start_execution.trigger_source;
  run.idempotency_key := start_execution.idempotency_key;

  loop
    select w.id, w.user_id, w.archived_at is not null, v.id, v.version, v.revision, v.definition_id, d.has_run
    into run.workflow_id, run.user_id, is_archived, run.version_id, run.workflow_version, run.workflow_revision, run.definition_id,
      definition_has_run
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
      started_id := workflow_internal.claim_execution_key(run.workflow_id, start_execution.idempotency_key, run.id);
      if started_id <> run.id then
        return started_id;
      end if;
    end if;
    if is_archived then
      perform workflow_internal.raise_error('workflow_archived', '$.workflow_id');
    end if;
    exit when definition_has_run;
    -- The first run of a definition marks it, so that an edit keeps it. An edit that came first has removed it: look again.
    perform from workflow_internal.workflows w where w.id = run.workflow_id for key share;
    update workflow_internal.workflow_definitions d set has_run = true where d.id = run.definition_id;
    exit when found;
  end loop;

  perform workflow_internal.insert_execution(
    run, made_at, greatest(start_execution.available_at, made_at), case when start_execution.status = 'queued' then coalesce(start_execution.max_attempts, 3) else 1 end
  );
  return run.id;
end
$$;

comment on function workflow_internal.start_execution(uuid, text, text, text, timestamptz, integer) is
  'Start or queue a run

Returns its id, or that of the run that the key has started before. status: running or queued. available_at, max_attempts: of a queued run,
now and 3 by default; one that runs begins once. Errors: PT403 a template of another user, PT404, PT409 archived, PT413, PT422.';

revoke all on function workflow_internal.start_execution(uuid, text, text, text, timestamptz, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.start_execution(uuid, text, text, text, timestamptz, integer)
  to authenticated, service_role;
