-- Hands queued runs to a worker, which holds each for a while.
create or replace function public.claim_executions(
  worker_id text,
  batch_size integer default 1,
  lease_seconds integer default 60,
  workflow_id uuid default null,
  user_id uuid default auth.uid()
)
returns setof public.claimed_execution
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select c.* from workflow_internal.claim_executions(
    claim_executions.worker_id, claim_executions.batch_size, claim_executions.lease_seconds, claim_executions.workflow_id,
    claim_executions.user_id
  ) c;
end
$$;

comment on function public.claim_executions(text, integer, integer, uuid, uuid) is
  'Claim queued runs

One row a run that now runs and that nobody else gets: no rows when nothing is due. The longest available come first, so runs of a workflow
begin in the order in which they were queued. worker_id: a name of 1 to 255 characters that no other worker has, and that a restarted worker
does not use again. batch_size: 1 to 100. lease_seconds: 1 to 86,400; the worker calls heartbeat_execution before they are over, and
complete_execution with its worker_id at the end. A run whose lease is over goes back to the queue, or fails after max_attempts: this
function sees to 20 of them first. workflow_id: only runs of this workflow, by the id of any version.
user_id: the caller; service_role may name any user, or null for all, who then take turns, however long their queues are.
Errors: PT401 nobody signed in; PT403 user_id is another user, or the workflow is a template of one; PT404 workflow not found or not yours;
PT413 worker_id too long; PT422 invalid.';

revoke all on function public.claim_executions(text, integer, integer, uuid, uuid) from public, anon, authenticated, service_role;
grant execute on function public.claim_executions(text, integer, integer, uuid, uuid) to authenticated, service_role;
