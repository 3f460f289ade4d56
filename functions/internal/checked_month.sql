-- Gives the beginning of a month that a caller named.
create or replace function workflow_internal.checked_month(month date)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if checked_month.month is null then
    perform workflow_internal.raise_error('argument_missing', '$.month');
  elsif checked_month.month not between '1970-01-01' and '9999-12-31' then
    perform workflow_internal.raise_error('month_invalid', '$.month');
  end if;
  return date_trunc('month', checked_month.month::timestamp) at time zone 'UTC';
end
$$;

comment on function workflow_internal.checked_month(date) is
  'The beginning of the month of a day

Errors: PT422 none, or not from 1970 to 9999. API roles cannot call it.';

revoke all on function workflow_internal.checked_month(date) from public, anon, authenticated, service_role;
