-- Prolongs a worker's lease on a run, and tells it whether to go on.
create or replace function public.heartbeat_execution(execution_id uuid, worker_id text, lease_seconds integer default 60)
returns public.execution_lease
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.heartbeat_execution(
    heartbeat_execution.execution_id, heartbeat_execution.worker_id, heartbeat_execution.lease_seconds
  );
end
$$;

comment on function public.heartbeat_execution(uuid, text, integer) is
  'Give a sign of life

Prolongs the lease of the worker that holds the run to lease_seconds (1 to 86,400) from now. cancel_requested: somebody asked for the run to
be cancelled; stop, and complete_execution with status cancelled. A lease that is over is prolonged as long as nobody has taken the run back.
A run that start_execution began has no lease until its first heartbeat takes one; it fails when that is over.
Errors: PT404 not found or not yours; PT409 the run is finished, queued again, or another worker''s, with its status in DETAIL: stop working on
it; PT413 worker_id too long; PT422 invalid;
55P03 another transaction held the run for a second: call again.';

revoke all on function public.heartbeat_execution(uuid, text, integer) from public, anon, authenticated, service_role;
grant execute on function public.heartbeat_execution(uuid, text, integer) to authenticated, service_role;
