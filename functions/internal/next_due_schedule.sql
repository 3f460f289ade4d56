-- Locks the schedule that has been due for longest, of those that a job has not looked at yet.
create or replace function workflow_internal.next_due_schedule(
  at timestamptz, passed workflow_internal.workflow_schedules, busy_users uuid[]
)
returns workflow_internal.workflow_schedules
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- One look into the index, whatever the row counts say.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
-- Locks the schedule and, as starting a run does, the header; both only if nobody else has them, so that it waits for nobody.
declare
  due workflow_internal.workflow_schedules;
  passed_at timestamptz := coalesce((next_due_schedule.passed).next_due_at, '-infinity');
  passed_id uuid := coalesce((next_due_schedule.passed).workflow_id, '00000000-0000-0000-0000-000000000000'::uuid);
begin
  select s.* into due
  from workflow_internal.workflow_schedules s
  join workflow_internal.workflows w on w.id = s.workflow_id
  where s.is_enabled and s.next_due_at <= next_due_schedule.at and (s.next_due_at, s.workflow_id) > (passed_at, passed_id)
    and s.user_id <> all (next_due_schedule.busy_users)
  order by s.next_due_at, s.workflow_id
  limit 1
  for no key update of s skip locked
  for key share of w skip locked;
  return due;
end
$$;

comment on function workflow_internal.next_due_schedule(timestamptz, workflow_internal.workflow_schedules, uuid[]) is
  'Lock the next schedule that is due

The first after passed (null: of all) that nobody else holds and that is not of busy_users; null when there is none. For functions that have checked the caller.';

revoke all on function workflow_internal.next_due_schedule(timestamptz, workflow_internal.workflow_schedules, uuid[])
  from public, anon, authenticated, service_role;
