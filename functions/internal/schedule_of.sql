-- Shows a schedule as the API does.
create or replace function workflow_internal.schedule_of(s workflow_internal.workflow_schedules)
returns public.workflow_schedule
language sql
stable
security invoker
begin atomic
  select row(
    s.workflow_id, s.user_id, s.every, s.cron, s.time_zone, s.is_enabled, s.missed_runs, s.allow_overlap, s.next_due_at, s.last_due_at,
    s.last_execution_id, s.last_error, s.created_at, s.updated_at, jsonb_build_array('schedules', s.workflow_id, s.workflow_id)::text
  )::public.workflow_schedule;
end;

comment on function workflow_internal.schedule_of(workflow_internal.workflow_schedules) is 'A schedule as the API shows it';

revoke all on function workflow_internal.schedule_of(workflow_internal.workflow_schedules)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.schedule_of(workflow_internal.workflow_schedules) to authenticated, service_role;
