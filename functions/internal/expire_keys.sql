-- Frees idempotency keys whose runs ended a week ago, as far as time allows.
create or replace function workflow_internal.expire_keys(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  expired integer;
  freed bigint := bigint '0';
begin
  loop
    expired := workflow_internal.expire_execution_keys(1000);
    freed := freed + expired;
    exit when expired < 1000 or clock_timestamp() >= expire_keys.deadline;
  end loop;
  return row('expire_execution_keys', freed, (expired = 1000)::integer, expired < 1000, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.expire_keys(timestamptz) is
  'Free idempotency keys

API roles cannot call it.';

revoke all on function workflow_internal.expire_keys(timestamptz) from public, anon, authenticated, service_role;
