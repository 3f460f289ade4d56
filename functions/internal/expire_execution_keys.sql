-- Frees idempotency keys a week after their runs ended.
create or replace function workflow_internal.expire_execution_keys(batch_size integer default 1000)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  expired integer;
begin
  with due as (
    select k.workflow_id, k.idempotency_key from workflow_internal.execution_keys k
    where k.expires_at <= now()
    order by k.expires_at limit expire_execution_keys.batch_size
    for update skip locked
  )
  delete from workflow_internal.execution_keys k using due d
  where k.workflow_id = d.workflow_id and k.idempotency_key = d.idempotency_key;
  get diagnostics expired = row_count;
  return expired;
end
$$;

comment on function workflow_internal.expire_execution_keys(integer) is
  'Free idempotency keys whose runs ended 7 days ago

Returns how many, at most batch_size: call it until it returns less. A start with such a key begins a new run. For the owner of the tables
and functions that run as it.';

revoke all on function workflow_internal.expire_execution_keys(integer) from public, anon, authenticated, service_role;
