-- Takes runs back from workers whose leases are over: into the queue, or to their end.
create or replace function workflow_internal.requeue_expired_executions(batch_size integer default 100, owner_id uuid default null)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Rows that somebody works on are left to them: nobody waits here, in whatever order rows are taken.
declare
  expired workflow_internal.active_executions;
  checked_at timestamptz := clock_timestamp();
  looked_at integer := 0;
begin
  for expired in
    select l.* from workflow_internal.lapsed_leases(
      requeue_expired_executions.owner_id, checked_at, requeue_expired_executions.batch_size
    ) l
  loop
    looked_at := looked_at + 1;
    if expired.lease_expires_at > checked_at then
      update workflow_internal.active_executions a set lease_check_at = a.lease_expires_at
      where a.execution_id = expired.execution_id;
    elsif expired.cancel_requested_at is not null then
      perform workflow_internal.finish_execution(
        expired.execution_id, 'cancelled',
        error_message => coalesce(expired.cancel_message, 'Cancelled: its worker was asked to stop and gave no more sign of life.')
      );
    elsif expired.attempt >= expired.max_attempts then
      perform workflow_internal.finish_execution(
        expired.execution_id, 'failed', error_message => format(
          'The worker gave no sign of life until its lease was over (attempt %s of %s).', expired.attempt, expired.max_attempts
        )
      );
    else
      update workflow_internal.active_executions a
      set status = 'queued', available_at = coalesce(a.available_at, checked_at), worker_id = null, lease_expires_at = null,
        lease_check_at = null
      where a.execution_id = expired.execution_id;
      update workflow_internal.executions e set status = 'queued', started_at = null where e.id = expired.execution_id;
      perform workflow_internal.announce_execution(expired.execution_id, expired.workflow_id, expired.user_id, 'queued');
    end if;
  end loop;
  return looked_at;
end
$$;

comment on function workflow_internal.requeue_expired_executions(integer, uuid) is
  'Take runs back from workers whose leases are over

A run that has attempts left is queued again where it was; one that has none fails; one that was to stop is cancelled. Returns how many leases
were looked at, at most batch_size: call it until it returns less. owner_id: whose runs, null for everybody''s. For functions that have checked
the caller, and for maintenance by the owner of the tables; a caller who is not service_role must be owner_id.';

revoke all on function workflow_internal.requeue_expired_executions(integer, uuid) from public, anon, authenticated, service_role;
