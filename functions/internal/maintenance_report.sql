-- Says how the database is, and what to do.
create or replace function workflow_internal.maintenance_report()
returns setof public.maintenance_finding
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read what it measures; only service_role and the owner get past the first line.
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  return query
    select r.* from workflow_internal.report_on_runs() r
    union all select r.* from workflow_internal.report_on_partitions() r
    union all select r.* from workflow_internal.report_on_tables() r;
end
$$;

comment on function workflow_internal.maintenance_report() is
  'Say how the database is

Errors: PT403.';

revoke all on function workflow_internal.maintenance_report() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.maintenance_report() to service_role;
