-- Refuses where pg_cron is not installed, or is somebody else's.
create or replace function workflow_internal.require_scheduler()
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  scheduler_schema text;
begin
  -- A schema of that name could be anybody's: what it holds would run with the owner's rights.
  select n.nspname::text into scheduler_schema
  from pg_catalog.pg_namespace n
  join pg_catalog.pg_proc p on p.pronamespace = n.oid
  join pg_catalog.pg_roles r on r.oid = p.proowner
  where n.nspname = 'cron' and p.proname in ('schedule', 'unschedule')
  group by n.nspname
  having bool_and(r.rolsuper or r.rolname = current_user) and count(distinct p.proname) = 2;
  if not found then
    perform workflow_internal.raise_error('scheduler_not_found');
  end if;
  return scheduler_schema;
end
$$;

comment on function workflow_internal.require_scheduler() is
  'Refuse without pg_cron

Returns its schema. Errors: PT404. API roles cannot call it.';

revoke all on function workflow_internal.require_scheduler() from public, anon, authenticated, service_role;
