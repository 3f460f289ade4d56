-- Gives the beginning of a month by UTC.
create or replace function workflow_internal.month_of(at timestamptz)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return date_trunc('month', month_of.at, 'UTC');
end
$$;

comment on function workflow_internal.month_of(timestamptz) is
  'The beginning of a month (UTC)

API roles cannot call it.';

revoke all on function workflow_internal.month_of(timestamptz) from public, anon, authenticated, service_role;
