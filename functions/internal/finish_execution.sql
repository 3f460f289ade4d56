-- Finishes a run: its status and results are written once.
create or replace function workflow_internal.finish_execution(
  execution_id uuid, status text, nodes_executed integer default null, outputs jsonb default null,
  errors jsonb default null, error_message text default null
)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the run must be the caller's, service_role acts for its owner.
declare
  acts_as_service boolean := workflow_internal.is_service();
  found_status text;
  finished record;
begin
  if finish_execution.status is null or finish_execution.status not in ('completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;
  perform workflow_internal.check_results(
    finish_execution.nodes_executed, finish_execution.outputs, finish_execution.errors, finish_execution.error_message
  );

  update workflow_internal.executions e
  set status = finish_execution.status,
    completed_at = greatest(clock_timestamp(), e.started_at),
    -- A queued run that is completed by its worker at once began when it was made.
    started_at = case when finish_execution.status = 'cancelled' then e.started_at
      else coalesce(e.started_at, workflow_internal.time_of_id(e.id)) end,
    nodes_executed = coalesce(
      finish_execution.nodes_executed, (select count(*) from jsonb_object_keys(finish_execution.outputs))
    ),
    outputs = nullif(finish_execution.outputs, '{}'),
    errors = nullif(finish_execution.errors, '[]'),
    error_message = finish_execution.error_message
  where e.id = finish_execution.execution_id and e.status in ('queued', 'running')
    and (acts_as_service or (e.user_id = auth.uid() and workflow_internal.account_exists()))
  returning e.workflow_id, e.user_id, e.workflow_version, e.started_at, e.completed_at into finished;
  if not found then
    select e.status into found_status from workflow_internal.executions e
    where e.id = finish_execution.execution_id
      and (acts_as_service or (e.user_id = auth.uid() and workflow_internal.account_exists()));
    if not found then
      perform workflow_internal.require_user();
      perform workflow_internal.raise_error('execution_not_found', '$.execution_id');
    end if;
    perform workflow_internal.raise_error(
      'execution_finished', jsonb_build_object('current_status', found_status)::text
    );
  end if;
  perform workflow_internal.count_finished_execution(
    finish_execution.execution_id, finished.workflow_id, finished.user_id, finished.workflow_version, finish_execution.status,
    finished.started_at, finished.completed_at
  );
end
$$;

comment on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text) is
  'Finish a run

status: completed, failed or cancelled. nodes_executed: by default the number of outputs. Errors: PT404, PT409 already finished, PT413, PT422.';

revoke all on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.finish_execution(uuid, text, integer, jsonb, jsonb, text)
  to authenticated, service_role;
