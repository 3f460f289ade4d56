-- Queues the run of the schedule that has been due for longest, and moves it on to its next tick.
create or replace function workflow_internal.enqueue_due_schedule(at timestamptz)
returns text
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Locks the schedule and, as starting a run does, the header; both only if nobody else has them, so that it waits for nobody.
declare
  due record;
  tick timestamptz;
  following timestamptz;
  new_id uuid;
  problem text;
begin
  select s as schedule, case when w.archived_at is null then w.status else 'archived' end as status into due
  from workflow_internal.workflow_schedules s
  join workflow_internal.workflows w on w.id = s.workflow_id
  where s.is_enabled and s.next_due_at <= enqueue_due_schedule.at
  order by s.next_due_at, s.workflow_id
  limit 1
  for no key update of s skip locked
  for key share of w skip locked;
  if not found then
    return null;
  end if;

  following := workflow_internal.next_tick(due.schedule, enqueue_due_schedule.at);
  -- What is not active does not run, and what is paused for a while has nothing to catch up with.
  if due.status = 'active' then
    tick := workflow_internal.due_tick(due.schedule, enqueue_due_schedule.at);
  end if;
  if not (due.schedule).allow_overlap and exists (
    select from workflow_internal.active_executions a where a.execution_id = (due.schedule).last_execution_id
  ) then
    tick := null;
  end if;
  if tick is not null then
    begin
      new_id := workflow_internal.start_execution((due.schedule).workflow_id, 'schedule', status => 'queued');
    exception when others then
      -- One workflow that cannot run keeps no other from it.
      problem := left(sqlerrm, 1000);
    end;
  end if;

  update workflow_internal.workflow_schedules s
  set next_due_at = following, is_enabled = following is not null, last_error = problem,
    last_due_at = case when new_id is null then s.last_due_at else tick end,
    last_execution_id = coalesce(new_id, s.last_execution_id)
  where s.workflow_id = (due.schedule).workflow_id;
  return case when new_id is not null then 'enqueued' when problem is not null then 'failed' else 'skipped' end;
end
$$;

comment on function workflow_internal.enqueue_due_schedule(timestamptz) is
  'Queue the run of one due schedule

Returns enqueued, skipped (not active, still running, or missed) or failed; null when no schedule is due that nobody else holds.
The run and the next tick are written together: whatever happens, a tick has one run at most. For functions that have checked the caller.';

revoke all on function workflow_internal.enqueue_due_schedule(timestamptz) from public, anon, authenticated, service_role;
