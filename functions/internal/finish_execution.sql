-- Finishes a run: its status and results are written once. Whatever ends a run comes here.
create or replace function workflow_internal.finish_execution(
  execution_id uuid, status text, nodes_executed integer default null, outputs jsonb default null,
  errors jsonb default null, error_message text default null, worker_id text default null
)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: planning the partitions takes longer than updating one.
set plan_cache_mode = force_generic_plan
-- As for a heartbeat; longer, since others may be recording megabytes.
set lock_timeout = '2s'
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
-- Lock order: the active row, then the run's.
declare
  acts_as_service boolean := workflow_internal.is_service();
  ended workflow_internal.active_executions;
  finished record;
begin
  if finish_execution.status is null or finish_execution.status not in ('completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;
  perform workflow_internal.check_results(
    finish_execution.nodes_executed, finish_execution.outputs, finish_execution.errors, finish_execution.error_message
  );

  loop
    delete from workflow_internal.active_executions a
    where a.execution_id = finish_execution.execution_id
      and (a.status = 'running' or finish_execution.status = 'cancelled')
      and (finish_execution.worker_id is null or a.worker_id = finish_execution.worker_id)
      and (acts_as_service or (a.user_id = auth.uid() and workflow_internal.account_exists()))
    returning a.* into ended;
    exit when found;
    perform workflow_internal.raise_execution_conflict(
      finish_execution.execution_id, finish_execution.worker_id,
      case when finish_execution.status = 'cancelled' then '{queued,running}'::text[] else '{running}' end
    );
  end loop;

  update workflow_internal.executions e
  set status = finish_execution.status,
    completed_at = greatest(clock_timestamp(), e.started_at),
    heartbeat_at = ended.heartbeat_at,
    has_node_results = ended.result_count is not null,
    nodes_executed = coalesce(
      finish_execution.nodes_executed,
      case when ended.result_count is not null then workflow_internal.recorded_node_count(ended.execution_id) end,
      (select count(*) from jsonb_object_keys(finish_execution.outputs))
    ),
    -- Results that were recorded node by node stay where they are, and null says that they are shown. Given ones take their place,
    -- even when they are empty.
    outputs = nullif(finish_execution.outputs, case when ended.result_count is null then '{}'::jsonb end),
    errors = nullif(finish_execution.errors, case when ended.result_count is null then '[]'::jsonb end),
    error_message = coalesce(
      finish_execution.error_message, case when finish_execution.status = 'cancelled' then ended.cancel_message end
    )
  where e.id = finish_execution.execution_id
  returning e.workflow_version, e.started_at, e.completed_at, e.idempotency_key, e.trigger_source into finished;
  if finish_execution.status <> 'completed' then
    insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
    values (ended.execution_id, ended.workflow_id, ended.user_id, finish_execution.status);
  end if;
  if finished.idempotency_key is not null then
    update workflow_internal.execution_keys k set expires_at = now() + interval '7 days'
    where k.workflow_id = ended.workflow_id and k.idempotency_key = finished.idempotency_key and k.execution_id = ended.execution_id;
  end if;
  perform workflow_internal.count_finished_execution(
    ended.execution_id, ended.workflow_id, ended.user_id, finished.workflow_version, finish_execution.status,
    finished.started_at, finished.completed_at, finished.trigger_source
  );
  perform workflow_internal.announce_execution(ended.execution_id, ended.workflow_id, ended.user_id, finish_execution.status);
end
$$;

comment on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text, text) is
  'Finish a run

status: completed, failed or cancelled; a queued run can be cancelled only. nodes_executed: by default the number of nodes
that were recorded, else of outputs. outputs, errors: null shows what was recorded node by node.
worker_id: only if this worker holds the run. Errors: PT404, PT409 already finished, queued, or not the worker''s, PT413, PT422.';

revoke all on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text, text)
  to authenticated, service_role;
