-- Records what a node of a running run gave, in a row of its own.
create or replace function workflow_internal.record_node_result(
  execution_id uuid, node_id text, node_type text, status text, output jsonb, error text, started_at timestamptz,
  completed_at timestamptz, attempt integer, worker_id text
)
returns public.execution_lease
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody.
set plan_cache_mode = force_generic_plan
-- As for a heartbeat; longer, since others may be recording megabytes.
set lock_timeout = '2s'
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  recorded_at timestamptz := clock_timestamp();
  new_status text := coalesce(record_node_result.status, 'completed');
  node_attempt integer := coalesce(record_node_result.attempt, 1);
  size integer := workflow_internal.check_node_result(
    record_node_result.node_id, record_node_result.node_type, new_status, record_node_result.output, record_node_result.error, node_attempt
  );
  active workflow_internal.active_executions;
  is_counted boolean;
  is_holder boolean;
begin
  loop
    -- Whoever finishes the run deletes this row, and waits for the lock: nothing is recorded after the end, and nothing is lost.
    -- Others who record, and heartbeats, do not wait.
    select a.* into active from workflow_internal.active_executions a
    where a.execution_id = record_node_result.execution_id and a.status = 'running'
      and (record_node_result.worker_id is null or a.worker_id = record_node_result.worker_id)
      and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()))
    for key share;
    exit when found;
    perform workflow_internal.raise_execution_conflict(
      record_node_result.execution_id, record_node_result.worker_id, '{running}'
    );
  end loop;
  perform workflow_internal.check_node_times(
    new_status, record_node_result.started_at, record_node_result.completed_at, workflow_internal.time_of_id(active.execution_id)
  );
  perform workflow_internal.check_recorded_size(active);

  -- Nobody's sign of life prolongs nobody's lease.
  is_holder := active.worker_id is not distinct from record_node_result.worker_id;
  is_counted := active.result_count is null or workflow_internal.is_counted(active.result_count, size);
  if is_counted or (is_holder and coalesce(
    active.heartbeat_at < recorded_at - least(interval '5 seconds', (active.lease_expires_at - active.heartbeat_at) / 4), true
  )) then
    active.lease_expires_at := workflow_internal.note_node_result(
      active, record_node_result.node_id, node_attempt, size, is_counted, is_holder, recorded_at
    );
  end if;
  perform workflow_internal.write_node_result(
    active, record_node_result.node_id, record_node_result.node_type, new_status, record_node_result.output,
    record_node_result.error, record_node_result.started_at, record_node_result.completed_at, node_attempt, size, recorded_at
  );
  return (active.execution_id, active.lease_expires_at, active.cancel_requested_at is not null)::public.execution_lease;
end
$$;

comment on function workflow_internal.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text) is
  'Record the result of a node

Arguments as for the public function. Errors: PT404, PT409 queued, finished, or not the worker''s, PT413, PT422.';

revoke all on function workflow_internal.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.record_node_result(uuid, text, text, text, jsonb, text, timestamptz, timestamptz, integer, text)
  to authenticated, service_role;
