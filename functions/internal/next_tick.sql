-- Finds the next tick of a schedule.
create or replace function workflow_internal.next_tick(schedule workflow_internal.workflow_schedules, after timestamptz)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if (next_tick.schedule).cron is not null then
    return workflow_internal.next_cron_time(
      (next_tick.schedule).cron, (next_tick.schedule).time_zone, next_tick.after
    );
  end if;
  -- Counted from the anchor, so that ticks do not drift.
  return (next_tick.schedule).anchored_at + (next_tick.schedule).every * (
    1 + floor(extract(epoch from next_tick.after - (next_tick.schedule).anchored_at) / extract(epoch from (next_tick.schedule).every))
  )::double precision;
end
$$;

comment on function workflow_internal.next_tick(workflow_internal.workflow_schedules, timestamptz) is
  'The first tick of a schedule after a moment

Null when there is none any more.';

revoke all on function workflow_internal.next_tick(workflow_internal.workflow_schedules, timestamptz)
  from public, anon, authenticated, service_role;
