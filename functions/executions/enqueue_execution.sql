-- Queues a run of a workflow's current version for a worker.
create or replace function public.enqueue_execution(
  workflow_id uuid,
  trigger_source text default 'manual',
  idempotency_key text default null,
  available_at timestamptz default now(),
  max_attempts integer default 3
)
returns uuid
language sql
volatile
security invoker
return workflow_internal.start_execution(
  enqueue_execution.workflow_id, enqueue_execution.trigger_source, enqueue_execution.idempotency_key, 'queued',
  enqueue_execution.available_at, enqueue_execution.max_attempts
);

comment on function public.enqueue_execution(uuid, text, text, timestamptz, integer) is
  'Queue a run

Returns the run''s id. Workers get it from claim_executions, with the definition as it is now, which later edits do not change.
workflow_id: the id of any version; the current one runs. trigger_source: what queued it, such as manual, schedule or webhook.
idempotency_key: as for start_execution. available_at: not before; a time that has passed means now.
max_attempts: 1 to 100, how many workers may lose it before it counts as failed. Runs of a workflow that is archived or deleted
before they begin are cancelled.
Errors: PT403 a template of another user, copy it first; PT404 not found or not yours; PT409 archived; PT413 text too long; PT422 invalid.';

revoke all on function public.enqueue_execution(uuid, text, text, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function public.enqueue_execution(uuid, text, text, timestamptz, integer) to authenticated, service_role;
