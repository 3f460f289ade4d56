-- Says for which tick a schedule that is due gets its run: one at most, however many were missed.
create or replace function workflow_internal.due_tick(schedule workflow_internal.workflow_schedules, at timestamptz)
returns timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Whoever looks for due schedules does so about once a minute: what is later than this was missed.
  still_in_time timestamptz := due_tick.at - interval '5 minutes';
  tick timestamptz := (due_tick.schedule).next_due_at;
  later_tick timestamptz;
begin
  if tick < still_in_time then
    tick := workflow_internal.next_tick(due_tick.schedule, still_in_time);
  end if;
  if coalesce(tick, 'infinity') > due_tick.at then
    return case (due_tick.schedule).missed_runs when 'catch_up_once' then (due_tick.schedule).next_due_at end;
  elsif (due_tick.schedule).every is not null then
    return workflow_internal.next_tick(due_tick.schedule, due_tick.at) - (due_tick.schedule).every;
  end if;
  loop
    later_tick := workflow_internal.next_tick(due_tick.schedule, tick);
    exit when later_tick is null or later_tick > due_tick.at;
    tick := later_tick;
  end loop;
  return tick;
end
$$;

comment on function workflow_internal.due_tick(workflow_internal.workflow_schedules, timestamptz) is
  'The tick for which a due schedule gets a run

The newest one of the last five minutes; else the first that was missed, for catch_up_once; else null.';

revoke all on function workflow_internal.due_tick(workflow_internal.workflow_schedules, timestamptz)
  from public, anon, authenticated, service_role;
