-- Queues a failed or cancelled run once more.
create or replace function public.retry_execution(
  execution_id uuid,
  same_definition boolean default false,
  available_at timestamptz default now(),
  max_attempts integer default 3
)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.retry_execution(
    retry_execution.execution_id, retry_execution.same_definition, retry_execution.available_at, retry_execution.max_attempts
  );
end
$$;

comment on function public.retry_execution(uuid, boolean, timestamptz, integer) is
  'Run a failed or cancelled run again

Returns the id of a new, queued run whose retry_of is this one; this one stays as it is. It runs the workflow''s current version, or with
same_definition exactly what ran before. trigger_source is taken over, idempotency_key is not. available_at, max_attempts: as for enqueue_execution.
Errors: PT404 the run is not found or not yours, or its workflow was deleted; PT409 it neither failed nor was cancelled, with its status in DETAIL, or
the workflow is archived; PT422 invalid.';

revoke all on function public.retry_execution(uuid, boolean, timestamptz, integer) from public, anon, authenticated, service_role;
grant execute on function public.retry_execution(uuid, boolean, timestamptz, integer) to authenticated, service_role;
