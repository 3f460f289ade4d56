-- Deletes runs that nobody keeps any more, as far as time allows.
create or replace function workflow_internal.purge_executions(older_than interval, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(purge_executions.time_budget_ms);
  follows_policies boolean := purge_executions.older_than is null;
  task_name text := case when purge_executions.older_than is null then 'purge_executions' else 'purge_older_executions' end;
  cutoff timestamptz;
  over timestamptz[];
  month_start timestamptz;
  cleared timestamptz[] := '{}'::timestamptz[];
  estimated bigint;
  deleted bigint := bigint '0';
  dropped text[] := '{}'::text[];
  has_time boolean;
begin
  if purge_executions.older_than < interval '1 day' or purge_executions.older_than > interval '100 years' then
    perform workflow_internal.raise_error('number_invalid', '$.older_than');
  elsif deadline is null then
    return workflow_internal.busy_result('purge_executions');
  end if;
  cutoff := now() - coalesce(
    purge_executions.older_than,
    (select make_interval(days => p.keep_days) from workflow_internal.retention_policies p where p.user_id is null)
  );
  -- Ids begin in 1970: nothing is over where everybody keeps everything.
  cutoff := greatest(cutoff, 'epoch');
  if follows_policies then
    deleted := workflow_internal.purge_own_policies(deadline);
  end if;
  over := array(select m.* from workflow_internal.over_months(cutoff, follows_policies) m);
  deleted := deleted + workflow_internal.purge_pass(task_name, cutoff, over, follows_policies, deadline);
  has_time := clock_timestamp() < deadline;
  foreach month_start in array over loop
    exit when not workflow_internal.clear_month(month_start, deadline);
    cleared := cleared || month_start;
  end loop;
  -- Dropping comes last, and of all months together: everybody waits from the first on until the transaction ends.
  foreach month_start in array cleared loop
    estimated := (
      select greatest(c.reltuples::bigint, 0) from pg_catalog.pg_class c
      where c.oid = to_regclass('workflow_internal.' || workflow_internal.partition_name('executions', month_start))
    );
    exit when not workflow_internal.drop_execution_partition(month_start);
    deleted := deleted + estimated;
    dropped := dropped || to_char(month_start at time zone 'UTC', 'YYYY-MM');
  end loop;
  return row(
    'purge_executions', deleted, cardinality(over) - cardinality(dropped) + (not has_time)::integer,
    has_time and cardinality(dropped) = cardinality(over),
    case when cardinality(dropped) > 0 then 'Dropped whole months, their runs estimated: ' || array_to_string(dropped, ', ')
      when cardinality(cleared) > 0 then 'A month could not be dropped, since the tables are in use.' end
  )::public.maintenance_result;
end
$$;

comment on function workflow_internal.purge_executions(interval, integer) is
  'Delete runs that nobody keeps any more

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.purge_executions(interval, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.purge_executions(interval, integer) to service_role;
