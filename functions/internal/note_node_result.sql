-- Notes in a run's active row how much its nodes have recorded, and that its worker lives. Done now and then, not for each result.
create or replace function workflow_internal.note_node_result(
  noted workflow_internal.active_executions, node_id text, attempt integer, size integer, is_counted boolean, is_holder boolean,
  at timestamptz
)
returns timestamptz
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
as $$
declare
  latest workflow_internal.active_executions;
  counted bigint;
  bytes bigint;
begin
  if note_node_result.is_counted then
    -- One after the other, so that nobody passes uncounted. The first one says that there are results.
    select a.* into latest from workflow_internal.active_executions a where a.execution_id = noted.execution_id for no key update;
    perform workflow_internal.check_recorded_size(latest);
  else
    -- A sign of life alone. Whoever holds the row gives it, too: nobody waits.
    select a.* into latest from workflow_internal.active_executions a
    where a.execution_id = noted.execution_id for no key update skip locked;
    if not found then
      return noted.lease_expires_at;
    end if;
  end if;
  select count(*), coalesce(sum(r.result_bytes), 0) into counted, bytes
  from workflow_internal.node_results r
  where r.execution_id = noted.execution_id and (r.node_id, r.execution_attempt, r.attempt)
    is distinct from (note_node_result.node_id, noted.attempt, note_node_result.attempt);
  if note_node_result.is_holder and latest.status = 'running'
    and (latest.attempt, latest.worker_id) is not distinct from (noted.attempt, noted.worker_id)
  then
    -- For as long as the worker took it last. lease_check_at is left alone, so that no index is touched.
    latest.lease_expires_at := greatest(
      latest.lease_expires_at, note_node_result.at + (latest.lease_expires_at - latest.heartbeat_at)
    );
    latest.heartbeat_at := greatest(latest.heartbeat_at, note_node_result.at);
  end if;
  update workflow_internal.active_executions a
  set result_count = counted + 1, result_bytes = bytes + note_node_result.size, heartbeat_at = latest.heartbeat_at,
    lease_expires_at = latest.lease_expires_at
  where a.execution_id = noted.execution_id;
  return latest.lease_expires_at;
end
$$;

comment on function workflow_internal.note_node_result(
  workflow_internal.active_executions, text, integer, integer, boolean, boolean, timestamptz
) is
  'Note how much a run''s nodes have recorded

noted: its active row. node_id, attempt, size: the result that is being recorded. is_counted: it has to be counted, and waits
for others that are. is_holder: whether it comes from the worker that holds the run, or nobody
holds it; then it is a sign of life at this time. Returns until when the lease now lasts. Errors: PT413. For functions that have checked the caller; API roles
cannot call it.';

revoke all on function workflow_internal.note_node_result(
  workflow_internal.active_executions, text, integer, integer, boolean, boolean, timestamptz
) from public, anon, authenticated, service_role;
