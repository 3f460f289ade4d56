-- Refuses a worker or a lease that cannot be kept.
create or replace function workflow_internal.check_lease(worker_id text, lease_seconds integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if check_lease.worker_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.worker_id');
  elsif check_lease.lease_seconds is null or check_lease.lease_seconds not between 1 and 86400 then
    perform workflow_internal.raise_error('number_invalid', '$.lease_seconds');
  end if;
  perform workflow_internal.check_text(check_lease.worker_id, '$.worker_id', 255);
end
$$;

comment on function workflow_internal.check_lease(text, integer) is
  'Refuse a worker or a lease that cannot be kept

worker_id: 1 to 255 characters. lease_seconds: 1 to 86,400. Errors: PT413, PT422.';

revoke all on function workflow_internal.check_lease(text, integer) from public, anon, authenticated, service_role;
