-- Runs as the API shows them. What is derived is not stored: the duration, the creation time, the snapshot.
create or replace view public.workflow_executions with (security_invoker = true) as
select
  e.id,
  e.workflow_id,
  e.version_id as session_id,
  e.workflow_version,
  e.workflow_revision,
  e.user_id,
  e.status,
  e.started_at as execution_started_at,
  e.completed_at as execution_completed_at,
  (extract(epoch from e.completed_at - e.started_at) * 1000)::bigint as duration_ms,
  case
    when a.result_count is not null then workflow_internal.recorded_node_count(e.id) else e.nodes_executed
  end::integer as nodes_executed,
  -- Results that were recorded node by node are looked for only where there are some.
  coalesce(
    e.outputs, case when e.has_node_results or a.result_count is not null then workflow_internal.recorded_outputs(e.id) end, '{}'::jsonb
  )::jsonb as outputs,
  coalesce(
    e.errors, case when e.has_node_results or a.result_count is not null then workflow_internal.recorded_errors(e.id) end, '[]'::jsonb
  )::jsonb as errors,
  e.error_message,
  e.trigger_source,
  e.idempotency_key,
  e.retry_of,
  coalesce(a.heartbeat_at, e.heartbeat_at) as heartbeat_at,
  workflow_internal.time_of_id(e.id)::timestamptz as created_at,
  (
    select jsonb_build_object(
      'nodes', d.nodes, 'edges', d.edges, 'trigger', d.trigger, 'variables', d.variables, 'version', e.workflow_version
    )
    from workflow_internal.workflow_definitions d
    where d.id = e.definition_id
  )::jsonb as workflow_snapshot,
  e.attempt::integer as attempt,
  a.max_attempts::integer as max_attempts,
  a.available_at,
  a.worker_id,
  a.lease_expires_at,
  a.cancel_requested_at
from workflow_internal.executions e
-- A query that asks for none of its columns does not look there.
left join workflow_internal.active_executions a on a.execution_id = e.id;

comment on view public.workflow_executions is
  'Runs of workflows

One row a run of the caller''s workflows. An insert starts a run of the workflow that workflow_id names, an update of status
and results finishes it; a finished run never changes. A run that is inserted as queued waits for claim_executions; setting its status to
running begins it. max_attempts, available_at, worker_id, lease_expires_at and cancel_requested_at are null once it is finished. Only service_role deletes.';
comment on column public.workflow_executions.id is 'The run''s id, time-ordered.';
comment on column public.workflow_executions.workflow_id is 'The workflow that ran.';
comment on column public.workflow_executions.session_id is 'The version that ran: workflow_sessions.id.';
comment on column public.workflow_executions.workflow_version is 'The number of the version that ran.';
comment on column public.workflow_executions.workflow_revision is 'The revision of that version when the run started.';
comment on column public.workflow_executions.user_id is 'The workflow''s owner.';
comment on column public.workflow_executions.status is 'queued, running, completed, failed or cancelled.';
comment on column public.workflow_executions.execution_started_at is 'When the run began, by the server''s clock; null before that.';
comment on column public.workflow_executions.execution_completed_at is 'When the run finished, by the server''s clock; null before that.';
comment on column public.workflow_executions.duration_ms is 'Milliseconds from start to finish, null while it runs.';
comment on column public.workflow_executions.nodes_executed is 'How many nodes ran: while it goes on, those whose ends were recorded.';
comment on column public.workflow_executions.outputs is 'What the nodes gave: an object by node id; what was recorded node by node, unless the run was finished with outputs.';
comment on column public.workflow_executions.errors is 'Errors of nodes: [{nodeId, nodeType, error, timestamp}], timestamp in epoch milliseconds or ISO 8601; those recorded node by node, unless the run was finished with errors.';
comment on column public.workflow_executions.error_message is 'Why the run failed, or null.';
comment on column public.workflow_executions.trigger_source is 'What started the run, such as manual, schedule or webhook, or null.';
comment on column public.workflow_executions.idempotency_key is 'The caller''s key: a second start with it gives this run; null without one.';
comment on column public.workflow_executions.retry_of is 'The run that this one repeats, or null.';
comment on column public.workflow_executions.heartbeat_at is 'When its worker last gave a sign of life, null if never.';
comment on column public.workflow_executions.created_at is 'When the run was created: the time in its id, to the millisecond.';
comment on column public.workflow_executions.workflow_snapshot is 'The definition exactly as it was when the run started: {nodes, edges, trigger, variables, version}.';
comment on column public.workflow_executions.attempt is 'How many times the run began: 0 while it waits for the first time, more than 1 where workers died.';
comment on column public.workflow_executions.max_attempts is 'How many times the run may begin before it counts as failed; null once it is finished.';
comment on column public.workflow_executions.available_at is 'From when on a worker may claim the run; null once it is finished, or where it never waited.';
comment on column public.workflow_executions.worker_id is 'The worker that holds the run, null without one.';
comment on column public.workflow_executions.lease_expires_at is 'Until when the worker holds it, unless it gives a sign of life; null without a lease.';
comment on column public.workflow_executions.cancel_requested_at is 'When somebody asked the worker to stop, which its next heartbeat tells it; null if nobody did.';

-- No delete for signed-in users: they get a refusal, never a silent zero.
revoke all on public.workflow_executions from public, anon, authenticated, service_role;
grant select, insert, update on public.workflow_executions to authenticated, service_role;
grant delete on public.workflow_executions to service_role;
