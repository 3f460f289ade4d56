-- Takes the jobs back that schedule_maintenance made.
create or replace function workflow_internal.unschedule_maintenance()
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because pg_cron lets whoever made a job remove it; only service_role and the owner get past the first line.
declare
  scheduler_schema text;
  removed integer := 0;
  job_name text;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  scheduler_schema := workflow_internal.require_scheduler();
  for job_name in execute format(
    'select j.jobname::text from %I.job j
     where j.jobname in (''workflow_sessions_maintenance'', ''workflow_sessions_schedules'') and j.username = current_user', scheduler_schema
  ) loop
    execute format('select %I.unschedule($1)', scheduler_schema) using job_name;
    removed := removed + 1;
  end loop;
  return removed;
end
$$;

comment on function workflow_internal.unschedule_maintenance() is
  'Take the jobs back

Returns how many. Errors: PT403, PT404.';

revoke all on function workflow_internal.unschedule_maintenance() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.unschedule_maintenance() to service_role;
