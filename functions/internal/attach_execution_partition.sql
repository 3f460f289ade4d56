-- Attaches the tables of a month of runs, with what still waits in the default partitions.
create or replace function workflow_internal.attach_execution_partition(month_start timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  first_id uuid := workflow_internal.first_id_at(attach_execution_partition.month_start);
  end_id uuid := workflow_internal.first_id_at(workflow_internal.month_after(attach_execution_partition.month_start));
  kept text[];
begin
  -- Most rows are moved while everybody works on: they are seen in the old place until this transaction ends.
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    perform workflow_internal.move_waiting_executions(kept[1], kept[2], attach_execution_partition.month_start, true);
  end loop;
  perform workflow_internal.lock_partitions();
  -- A range cannot be attached while the default partition holds its rows, and none may come in between.
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    perform workflow_internal.move_waiting_executions(kept[1], kept[2], attach_execution_partition.month_start, false);
    execute format(
      'alter table workflow_internal.%I attach partition workflow_internal.%I for values from (%L) to (%L)',
      kept[1], workflow_internal.partition_name(kept[1], attach_execution_partition.month_start),
      first_id, end_id
    );
  end loop;
end
$$;

comment on function workflow_internal.attach_execution_partition(timestamptz) is
  'Attach the tables of a month of runs

Errors: 55P03 when the tables were in use for too long; whoever calls tries again later. API roles cannot call it.';

revoke all on function workflow_internal.attach_execution_partition(timestamptz) from public, anon, authenticated, service_role;
