-- Has pg_cron do the maintenance.
create or replace function public.schedule_maintenance(every text default '*/5 * * * *')
returns setof text
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select j.* from workflow_internal.schedule_maintenance(coalesce(schedule_maintenance.every, '*/5 * * * *')) j;
end
$$;

comment on function public.schedule_maintenance(text) is
  'Have pg_cron do the maintenance

For service_role and the owner of the database. every: when run_maintenance runs, five fields as for cron. A second job queues what schedules have due, each
minute. Returns the names of the jobs; those that are there are set anew. They run as the owner of the tables.
Errors: PT403 anybody else; PT404 pg_cron is not there, HINT says what to do instead; PT422 every cannot be read.';

revoke all on function public.schedule_maintenance(text) from public, anon, authenticated, service_role;
grant execute on function public.schedule_maintenance(text) to service_role;
