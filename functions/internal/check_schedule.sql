-- Refuses a schedule that cannot be kept.
create or replace function workflow_internal.check_schedule(schedule workflow_internal.workflow_schedules)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.check_text((check_schedule.schedule).cron, '$.cron', 255);
  if num_nonnulls((check_schedule.schedule).every, (check_schedule.schedule).cron) <> 1 then
    perform workflow_internal.raise_error('schedule_invalid', '$.every');
  elsif (check_schedule.schedule).every not between interval '10 seconds' and interval '366 days' then
    perform workflow_internal.raise_error('schedule_invalid', '$.every');
  elsif coalesce((check_schedule.schedule).missed_runs, '') not in ('skip', 'catch_up_once') then
    perform workflow_internal.raise_error('schedule_invalid', '$.missed_runs');
  end if;
  -- A name that Postgres knows. What has a digit it also reads as a rule of POSIX, where UTC+2 lies west of Greenwich.
  if (check_schedule.schedule).time_zone is null
    or (check_schedule.schedule).time_zone !~ '^[A-Za-z][A-Za-z0-9_+/-]{0,63}$'
    or ((check_schedule.schedule).time_zone ~ '[0-9]' and not exists (
      select from pg_catalog.pg_timezone_names n where lower(n.name) = lower((check_schedule.schedule).time_zone)
    ))
  then
    perform workflow_internal.raise_error('time_zone_invalid', '$.time_zone');
  end if;
  begin
    perform now() at time zone (check_schedule.schedule).time_zone;
  exception when invalid_parameter_value then
    perform workflow_internal.raise_error('time_zone_invalid', '$.time_zone');
  end;
end
$$;

comment on function workflow_internal.check_schedule(workflow_internal.workflow_schedules) is
  'Refuse a schedule that cannot be kept

The cron expression is read elsewhere. Errors: PT413, PT422.';

revoke all on function workflow_internal.check_schedule(workflow_internal.workflow_schedules)
  from public, anon, authenticated, service_role;
