-- Drops the partitions of a month of runs, or detaches them.
create or replace function workflow_internal.drop_execution_partition(month_start timestamptz, keeps_tables boolean default false)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set lock_timeout = '100ms'
as $$
declare
  kept text[];
  gone_name text;
begin
  perform workflow_internal.lock_partitions();
  -- Nobody can begin or import one any more.
  if exists (
    select from workflow_internal.active_executions a
    where a.execution_id >= workflow_internal.first_id_at(drop_execution_partition.month_start)
      and a.execution_id < workflow_internal.first_id_at(workflow_internal.month_after(drop_execution_partition.month_start))
  ) then
    return false;
  end if;
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    gone_name := workflow_internal.partition_name(kept[1], drop_execution_partition.month_start);
    execute format('alter table workflow_internal.%I detach partition workflow_internal.%I', kept[1], gone_name);
    if not drop_execution_partition.keeps_tables then
      execute format('drop table workflow_internal.%I', gone_name);
    end if;
  end loop;
  return true;
exception
  when lock_not_available then
    return false;
end
$$;

comment on function workflow_internal.drop_execution_partition(timestamptz, boolean) is
  'Drop a month of runs

keeps_tables: only detach them. False when the tables were in use for too long, or a run of the month is queued or running: nothing has changed
then. Everybody waits until the transaction ends: do it last. API roles cannot call it.';

revoke all on function workflow_internal.drop_execution_partition(timestamptz, boolean) from public, anon, authenticated, service_role;
