-- Takes an idempotency key for a run, or gives the run that has taken it before.
create or replace function workflow_internal.claim_execution_key(
  workflow_id uuid, idempotency_key text, execution_id uuid
)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  holder_id uuid := claim_execution_key.execution_id;
begin
  loop
    insert into workflow_internal.execution_keys as k (workflow_id, idempotency_key, execution_id)
    values (claim_execution_key.workflow_id, claim_execution_key.idempotency_key, holder_id)
    on conflict on constraint execution_keys_pkey do nothing;
    exit when found;
    select k.execution_id into holder_id from workflow_internal.execution_keys k
    where k.workflow_id = claim_execution_key.workflow_id and k.idempotency_key = claim_execution_key.idempotency_key
      and (k.expires_at is null or k.expires_at > now());
    exit when found;
    -- It has expired, or the other run was deleted between the two statements, and its key with it: try again.
    delete from workflow_internal.execution_keys k
    where k.workflow_id = claim_execution_key.workflow_id and k.idempotency_key = claim_execution_key.idempotency_key
      and k.expires_at <= now();
    holder_id := claim_execution_key.execution_id;
  end loop;
  return holder_id;
end
$$;

comment on function workflow_internal.claim_execution_key(uuid, text, uuid) is
  'Take an idempotency key

Returns the run that holds it: execution_id when it was free. Waits for a start with the same key that has not committed.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.claim_execution_key(uuid, text, uuid) from public, anon, authenticated, service_role;
