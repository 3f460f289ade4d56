-- Starts a run of a workflow's current version.
create or replace function public.start_execution(
  workflow_id uuid,
  trigger_source text default 'manual',
  idempotency_key text default null
)
returns uuid
language sql
volatile
security invoker
return workflow_internal.start_execution(
  start_execution.workflow_id, start_execution.trigger_source, start_execution.idempotency_key
);

comment on function public.start_execution(uuid, text, text) is
  'Start a run

Returns the run''s id; get_execution gives it with the definition as it is now, which later edits do not change.
workflow_id: the id of any version; the current one runs. trigger_source: what started it, such as manual, schedule or webhook.
idempotency_key: a second start of this workflow with the same key gives the first run''s id and starts nothing,
until 7 days after that run ended. The run has no worker; enqueue_execution leaves it to one.
Errors: PT403 a template of another user, copy it first; PT404 not found or not yours; PT409 archived; PT413 text too long; PT422 invalid.';

revoke all on function public.start_execution(uuid, text, text) from public, anon, authenticated, service_role;
grant execute on function public.start_execution(uuid, text, text) to authenticated, service_role;
