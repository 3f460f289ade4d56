-- Says how the database is, and what to do.
create or replace function public.maintenance_report()
returns setof public.maintenance_finding
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select r.* from workflow_internal.maintenance_report() r;
end
$$;

comment on function public.maintenance_report() is
  'Say how the database is, and what to do

For service_role and the owner of the database. One row a measure: name, value, unit, severity (ok, info, warning, critical) and, where something is to be done,
advice. value is null where there is nothing to measure. No table is read whole: counts stop at a limit and estimates are named as such.
Errors: PT403 anybody else.';

revoke all on function public.maintenance_report() from public, anon, authenticated, service_role;
grant execute on function public.maintenance_report() to service_role;
