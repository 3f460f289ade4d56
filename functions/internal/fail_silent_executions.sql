-- Ends those of some runs that gave no sign of life since a moment.
create or replace function workflow_internal.fail_silent_executions(ids uuid[], silent_since timestamptz)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Rows that somebody works on are left to them: nobody waits here.
declare
  silent record;
  ended integer := 0;
begin
  for silent in
    select a.execution_id, coalesce(a.heartbeat_at, e.started_at) as seen_at, a.cancel_requested_at is not null as is_to_stop, a.cancel_message
    from workflow_internal.active_executions a
    join workflow_internal.executions e on e.id = a.execution_id
    where a.execution_id = any (fail_silent_executions.ids) and a.status = 'running' and a.lease_expires_at is null
      and coalesce(a.heartbeat_at, e.started_at) < fail_silent_executions.silent_since
    order by a.execution_id
    for update of a skip locked
  loop
    perform workflow_internal.finish_execution(
      silent.execution_id, case when silent.is_to_stop then 'cancelled' else 'failed' end,
      error_message => coalesce(silent.cancel_message, format(
        'The run gave no sign of life since %s UTC and counts as failed.', to_char(silent.seen_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS')
      ))
    );
    ended := ended + 1;
  end loop;
  return ended;
end
$$;

comment on function workflow_internal.fail_silent_executions(uuid[], timestamptz) is
  'End silent runs

Of ids, those that run without a lease and gave no sign of life since silent_since. Returns how many. API roles cannot call it.';

revoke all on function workflow_internal.fail_silent_executions(uuid[], timestamptz) from public, anon, authenticated, service_role;
