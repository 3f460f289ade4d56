-- Queues a failed or cancelled run once more.
create or replace function workflow_internal.retry_execution(
  execution_id uuid, same_definition boolean, available_at timestamptz, max_attempts integer
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  made_at timestamptz := clock_timestamp();
  ended workflow_internal.executions;
  again workflow_internal.executions;
  is_archived boolean;
begin
  perform workflow_internal.check_queueing(retry_execution.available_at, retry_execution.max_attempts);
  select e.* into ended from workflow_internal.executions e
  where e.id = retry_execution.execution_id
    and (acts_as_service or (e.user_id = auth.uid() and workflow_internal.account_exists()));
  if not found then
    perform workflow_internal.require_user();
    perform workflow_internal.raise_error('execution_not_found', '$.execution_id');
  elsif ended.status not in ('failed', 'cancelled') then
    perform workflow_internal.raise_error('execution_not_retryable', jsonb_build_object('current_status', ended.status)::text);
  end if;

  -- A retry is rare: the lock on the header is simpler than looking again, as a start does.
  perform workflow_internal.lock_workflow(ended.workflow_id);
  select w.id, w.user_id, w.archived_at is not null, v.id, v.version, v.revision, v.definition_id
  into again.workflow_id, again.user_id, is_archived, again.version_id, again.workflow_version, again.workflow_revision,
    again.definition_id
  from workflow_internal.workflows w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  where w.id = ended.workflow_id;
  if is_archived then
    perform workflow_internal.raise_error('workflow_archived', '$.execution_id');
  end if;
  if coalesce(retry_execution.same_definition, false) then
    again.version_id := ended.version_id;
    again.workflow_version := ended.workflow_version;
    again.workflow_revision := ended.workflow_revision;
    again.definition_id := ended.definition_id;
  end if;
  update workflow_internal.workflow_definitions d set has_run = true where d.id = again.definition_id and not d.has_run;
  again.id := workflow_internal.time_ordered_id(made_at);
  again.status := 'queued';
  again.trigger_source := ended.trigger_source;
  again.retry_of := ended.id;
  perform workflow_internal.insert_execution(
    again, made_at, greatest(retry_execution.available_at, made_at), coalesce(retry_execution.max_attempts, 3)
  );
  return again.id;
end
$$;

comment on function workflow_internal.retry_execution(uuid, boolean, timestamptz, integer) is
  'Queue a failed or cancelled run once more

Arguments as for the public function. Errors: PT404 the run or its workflow, PT409 neither failed nor cancelled, or archived, PT422.';

revoke all on function workflow_internal.retry_execution(uuid, boolean, timestamptz, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.retry_execution(uuid, boolean, timestamptz, integer) to authenticated, service_role;
