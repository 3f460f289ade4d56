-- Gives a workflow a schedule, in place of the one that it has.
create or replace function workflow_internal.set_workflow_schedule(
  workflow_id uuid, every interval, cron text, time_zone text, is_enabled boolean, missed_runs text, allow_overlap boolean
)
returns public.workflow_schedule
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- The job reads the schedule in a session of its own: settings of this one must not say which time zones there are.
set timezone = 'UTC'
set timezone_abbreviations = 'Default'
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(set_workflow_schedule.workflow_id);
  set_at timestamptz := clock_timestamp();
  kept workflow_internal.workflow_schedules;
  wanted workflow_internal.workflow_schedules;
begin
  select s.* into kept from workflow_internal.workflow_schedules s where s.workflow_id = header.id for update;
  wanted.workflow_id := header.id;
  wanted.user_id := header.user_id;
  -- In seconds, so that a month is one of 30 days; what is out of range is refused below.
  wanted.every := case when set_workflow_schedule.every between interval '0 seconds' and interval '1000 days'
    then make_interval(secs => extract(epoch from set_workflow_schedule.every)::double precision)
    else set_workflow_schedule.every end;
  wanted.cron := set_workflow_schedule.cron;
  wanted.time_zone := set_workflow_schedule.time_zone;
  wanted.missed_runs := set_workflow_schedule.missed_runs;
  wanted.allow_overlap := set_workflow_schedule.allow_overlap;
  -- The same interval again goes on with its ticks.
  wanted.anchored_at := case when kept.every = wanted.every then kept.anchored_at else set_at end;
  perform workflow_internal.check_schedule(wanted);
  wanted.next_due_at := workflow_internal.next_tick(wanted, set_at);
  if wanted.next_due_at is null then
    perform workflow_internal.raise_error('schedule_never_due', '$.cron');
  end if;
  wanted.is_enabled := set_workflow_schedule.is_enabled;
  wanted.next_due_at := case when wanted.is_enabled then wanted.next_due_at end;

  insert into workflow_internal.workflow_schedules as s (
    workflow_id, user_id, every, cron, time_zone, is_enabled, missed_runs, allow_overlap, anchored_at, next_due_at, created_at, updated_at
  )
  values (
    wanted.workflow_id, wanted.user_id, wanted.every, wanted.cron, wanted.time_zone, wanted.is_enabled, wanted.missed_runs,
    wanted.allow_overlap, wanted.anchored_at, wanted.next_due_at, set_at, set_at
  )
  on conflict on constraint workflow_schedules_pkey do update
  set every = excluded.every, cron = excluded.cron, time_zone = excluded.time_zone, is_enabled = excluded.is_enabled,
    missed_runs = excluded.missed_runs, allow_overlap = excluded.allow_overlap, anchored_at = excluded.anchored_at,
    next_due_at = excluded.next_due_at, last_error = null, updated_at = excluded.updated_at
  returning s.* into wanted;
  return workflow_internal.schedule_of(wanted);
end
$$;

comment on function workflow_internal.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean) is
  'Set the schedule of a workflow

Arguments as for the public function. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean)
  to authenticated, service_role;
