-- Gives the beginning of the month after one, by UTC.
create or replace function workflow_internal.month_after(month_start timestamptz)
returns timestamptz
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return (month_after.month_start at time zone 'UTC' + interval '1 month') at time zone 'UTC';
end
$$;

comment on function workflow_internal.month_after(timestamptz) is
  'The beginning of the month after one (UTC)

API roles cannot call it.';

revoke all on function workflow_internal.month_after(timestamptz) from public, anon, authenticated, service_role;
