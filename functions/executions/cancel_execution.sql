-- Cancels a run that is queued or running, or asks its worker to stop.
create or replace function public.cancel_execution(execution_id uuid, error_message text default null)
returns text
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.cancel_execution(cancel_execution.execution_id, cancel_execution.error_message);
end
$$;

comment on function public.cancel_execution(uuid, text) is
  'Cancel a run

Returns cancelled when the run is cancelled: one that is queued, or that no worker holds a lease on. Returns cancel_requested when a worker holds
it: cancel_requested_at is set, the worker''s next heartbeat tells it, and the run ends when the worker finishes it or its lease is over.
complete_execution with status cancelled ends it at once. error_message: why, at most 2,000 characters.
Errors: PT404 not found or not yours; PT409 already finished, with its status in DETAIL; PT413 error_message too long.';

revoke all on function public.cancel_execution(uuid, text) from public, anon, authenticated, service_role;
grant execute on function public.cancel_execution(uuid, text) to authenticated, service_role;
