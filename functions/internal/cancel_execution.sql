-- Cancels a run, or asks the worker that holds it to stop.
create or replace function workflow_internal.cancel_execution(execution_id uuid, error_message text default null)
returns text
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  lease_end timestamptz;
begin
  if char_length(cancel_execution.error_message) > 2000 then
    perform workflow_internal.raise_error('text_too_long', '$.error_message');
  end if;
  -- The lock first: a claim that has not committed may be about to give the run to a worker.
  select a.lease_expires_at into lease_end from workflow_internal.active_executions a
  where a.execution_id = cancel_execution.execution_id
    and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()))
  for no key update;
  -- A worker whose lease is over will not hear of it.
  if lease_end > clock_timestamp() then
    update workflow_internal.active_executions a
    set cancel_requested_at = coalesce(a.cancel_requested_at, clock_timestamp()),
      cancel_message = coalesce(cancel_execution.error_message, a.cancel_message)
    where a.execution_id = cancel_execution.execution_id;
    return 'cancel_requested';
  end if;
  perform workflow_internal.finish_execution(
    cancel_execution.execution_id, 'cancelled', error_message => cancel_execution.error_message
  );
  return 'cancelled';
end
$$;

comment on function workflow_internal.cancel_execution(uuid, text) is
  'Cancel a run

Returns cancelled, or cancel_requested when a worker holds it. Errors: PT404, PT409 already finished, PT413.';

revoke all on function workflow_internal.cancel_execution(uuid, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.cancel_execution(uuid, text) to authenticated, service_role;
