-- Refuses a place in the queue that cannot be kept.
create or replace function workflow_internal.check_queueing(available_at timestamptz, max_attempts integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if check_queueing.available_at > '9999-12-31Z' then
    perform workflow_internal.raise_error('number_invalid', '$.available_at');
  elsif check_queueing.max_attempts not between 1 and 100 then
    perform workflow_internal.raise_error('number_invalid', '$.max_attempts');
  end if;
end
$$;

comment on function workflow_internal.check_queueing(timestamptz, integer) is
  'Refuse a place in the queue that cannot be kept

available_at: up to the year 9999. max_attempts: 1 to 100. Null passes. Errors: PT422.';

revoke all on function workflow_internal.check_queueing(timestamptz, integer) from public, anon, authenticated, service_role;
