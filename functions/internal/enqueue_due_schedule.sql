-- Queues the run of a schedule that is due, and moves it on to its next tick.
create or replace function workflow_internal.enqueue_due_schedule(due workflow_internal.workflow_schedules, at timestamptz)
returns text
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- To start a run can mean to wait for a row that a transaction of the owner holds, and may hold for hours.
set lock_timeout = '10ms'
as $$
declare
  tick timestamptz;
  following timestamptz;
  new_id uuid;
  problem text;
begin
  -- One workflow that cannot run, or whose schedule cannot be read any more, keeps no other from it.
  begin
    following := workflow_internal.next_tick(due, enqueue_due_schedule.at);
    -- What is not active does not run, and what is paused for a while has nothing to catch up with.
    if exists (
      select from workflow_internal.workflows w where w.id = due.workflow_id and w.status = 'active' and w.archived_at is null
    ) and (due.allow_overlap or not exists (
      select from workflow_internal.active_executions a where a.execution_id = due.last_execution_id
    )) then
      tick := workflow_internal.due_tick(due, enqueue_due_schedule.at);
    end if;
    if tick is not null then
      new_id := workflow_internal.start_execution(due.workflow_id, 'schedule', status => 'queued');
    end if;
  exception
    when lock_not_available then
      return 'busy';
    when others then
      problem := left(sqlerrm, 1000);
  end;

  update workflow_internal.workflow_schedules s
  set next_due_at = following, is_enabled = following is not null, last_error = problem,
    last_due_at = case when new_id is null then s.last_due_at else tick end,
    last_execution_id = coalesce(new_id, s.last_execution_id)
  where s.workflow_id = due.workflow_id;
  return case when new_id is not null then 'enqueued' when problem is not null then 'failed' else 'skipped' end;
end
$$;

comment on function workflow_internal.enqueue_due_schedule(workflow_internal.workflow_schedules, timestamptz) is
  'Queue the run of one due schedule

Returns enqueued, skipped (not active, still running, or missed), failed, or busy: the owner holds what a run needs, and the schedule stays due.
The run and the next tick are written together: whatever happens, a tick has one run at most. For functions that have checked the caller
and hold the schedule and its workflow (next_due_schedule).';

revoke all on function workflow_internal.enqueue_due_schedule(workflow_internal.workflow_schedules, timestamptz)
  from public, anon, authenticated, service_role;
