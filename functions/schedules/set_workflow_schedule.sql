-- Has a workflow run by itself: every so often, or by a cron expression.
create or replace function public.set_workflow_schedule(
  workflow_id uuid,
  every interval default null,
  cron text default null,
  time_zone text default 'UTC',
  is_enabled boolean default true,
  missed_runs text default 'skip',
  allow_overlap boolean default false
)
returns public.workflow_schedule
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.set_workflow_schedule(
    set_workflow_schedule.workflow_id, set_workflow_schedule.every, set_workflow_schedule.cron,
    coalesce(set_workflow_schedule.time_zone, 'UTC'), coalesce(set_workflow_schedule.is_enabled, true),
    coalesce(set_workflow_schedule.missed_runs, 'skip'), coalesce(set_workflow_schedule.allow_overlap, false)
  );
end
$$;

comment on function public.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean) is
  'Run a workflow by a schedule

Replaces the schedule that it has; its trigger is not looked at. Either every or cron. every: 10 seconds to 366 days, counted from when it was first set, so that ticks do not drift.
cron: minute, hour, day of the month, month, day of the week, with lists, ranges, steps and names (*/5 9-17 * * mon-fri), or @hourly, @daily,
@weekly, @monthly, @yearly; where both days are given either counts, as in Vixie cron. time_zone: a name such as Europe/Berlin, for cron; a time that
the clock skips is due as much later, one that it shows twice is due the first time, and both times where every hour is.
A tick queues a run of the version that is then current (enqueue_due_executions does that), if the workflow is active; that of a draft begins to tick when it is activated.
missed_runs: what becomes of ticks more than 5 minutes ago, after an outage: skip, or catch_up_once for one run in place of all. allow_overlap: also
queue a run while that of an earlier tick is queued or running.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours; PT413 cron too long; PT422 invalid, with the field of cron in DETAIL.';

revoke all on function public.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean)
  from public, anon, authenticated, service_role;
grant execute on function public.set_workflow_schedule(uuid, interval, text, text, boolean, text, boolean) to authenticated, service_role;
