-- Has pg_cron do the maintenance.
create or replace function workflow_internal.schedule_maintenance(every text)
returns setof text
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because pg_cron runs jobs as whoever made them, and lets few roles make some; only service_role and the owner get past the first line.
declare
  scheduler_schema text;
  job text[];
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  scheduler_schema := workflow_internal.require_scheduler();
  perform workflow_internal.check_text(schedule_maintenance.every, '$.every', 255);
  perform workflow_internal.next_cron_time(schedule_maintenance.every, 'UTC', now());
  foreach job slice 1 in array array[
    array['workflow_sessions_maintenance', schedule_maintenance.every, 'select public.run_maintenance()'],
    array['workflow_sessions_schedules', '* * * * *', 'select public.enqueue_due_executions()']
  ] loop
    execute format('select %I.schedule($1, $2, $3)', scheduler_schema) using job[1], job[2], job[3];
    return next job[1];
  end loop;
end
$$;

comment on function workflow_internal.schedule_maintenance(text) is
  'Have pg_cron do the maintenance

Arguments as for the public function. Errors: PT403, PT404, PT422.';

revoke all on function workflow_internal.schedule_maintenance(text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.schedule_maintenance(text) to service_role;
