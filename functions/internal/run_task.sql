-- Runs one task of run_maintenance, and writes down what it did.
create or replace function workflow_internal.run_task(task text, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Tasks pass over what somebody holds. Should one have to wait after all, it has failed, and the others have not.
set lock_timeout = '100ms'
as $$
declare
  began_at timestamptz := clock_timestamp();
  deadline timestamptz := began_at + make_interval(secs => run_task.time_budget_ms / 1000.0);
  result public.maintenance_result;
  failure text;
begin
  begin
    case run_task.task
      when 'fail_stale_executions' then
        result := workflow_internal.fail_stale_executions(interval '1 day', run_task.time_budget_ms);
      when 'expire_execution_keys' then result := workflow_internal.expire_keys(deadline);
      when 'fold_statistics' then result := workflow_internal.fold_statistics(deadline);
      when 'index_workflows' then result := workflow_internal.index_unindexed_workflows(deadline);
      when 'erase_deleted_accounts' then result := workflow_internal.erase_deleted_accounts(deadline);
      when 'erase_unused_definitions' then result := workflow_internal.erase_unused_definitions(deadline);
      when 'ensure_execution_partitions' then result := workflow_internal.ensure_execution_partitions(3, run_task.time_budget_ms);
      when 'purge_executions' then result := workflow_internal.purge_executions(null, run_task.time_budget_ms);
    end case;
  exception
    -- What one task cannot do shall not keep the others from their work.
    when others then
      get stacked diagnostics failure = message_text;
      result := row(run_task.task, 0, 1, false, left('It failed: ' || failure, 1000))::public.maintenance_result;
  end;
  insert into workflow_internal.maintenance_runs (task, began_at, ended_at, done, remaining, is_finished, message)
  values (result.task, began_at, clock_timestamp(), result.done, result.remaining, result.is_finished, result.message);
  return result;
end
$$;

comment on function workflow_internal.run_task(text, integer) is
  'Run one task of run_maintenance

An error becomes a result that is not finished and says why. API roles cannot call it.';

revoke all on function workflow_internal.run_task(text, integer) from public, anon, authenticated, service_role;
