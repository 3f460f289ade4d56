-- Takes the jobs back that schedule_maintenance made.
create or replace function public.unschedule_maintenance()
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.unschedule_maintenance();
end
$$;

comment on function public.unschedule_maintenance() is
  'Take the jobs of schedule_maintenance back

For service_role and the owner of the database. Returns how many there were.
Errors: PT403 anybody else; PT404 pg_cron is not there.';

revoke all on function public.unschedule_maintenance() from public, anon, authenticated, service_role;
grant execute on function public.unschedule_maintenance() to service_role;
