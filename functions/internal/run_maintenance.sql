-- Does all maintenance, as far as time allows.
create or replace function workflow_internal.run_maintenance(time_budget_ms integer)
returns setof public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(run_maintenance.time_budget_ms);
  -- Those that lock partitions come last: everybody waits from then on until the transaction ends, so the first of them that does
  -- something ends the call.
  tasks constant text[] := array[
    'fail_stale_executions', 'expire_execution_keys', 'fold_statistics', 'index_workflows', 'erase_deleted_accounts',
    'erase_unused_definitions', 'ensure_execution_partitions', 'purge_executions'
  ];
  result public.maintenance_result;
  left_ms integer;
  has_locked boolean := false;
begin
  if deadline is null then
    return next workflow_internal.busy_result('run_maintenance');
    return;
  end if;
  for place in 1 .. cardinality(tasks) loop
    left_ms := (extract(epoch from deadline - clock_timestamp()) * 1000)::integer;
    if has_locked then
      result := row(tasks[place], 0, 1, false, 'Partitions were made: call it again for this.')::public.maintenance_result;
    elsif left_ms < 1 then
      result := row(tasks[place], 0, 1, false, 'Time was over: call it again for this.')::public.maintenance_result;
    else
      -- An equal share of what is left: what the quick ones do not need is for those that follow.
      result := workflow_internal.run_task(tasks[place], greatest(left_ms / (cardinality(tasks) - place + 1), 1));
      has_locked := result.task = 'ensure_execution_partitions' and result.done > 0;
    end if;
    return next result;
  end loop;
  delete from workflow_internal.maintenance_runs r
  where r.began_at <= (select n.began_at from workflow_internal.maintenance_runs n order by n.began_at desc offset 1000 limit 1);
end
$$;

comment on function workflow_internal.run_maintenance(integer) is
  'Do all maintenance

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.run_maintenance(integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.run_maintenance(integer) to service_role;
