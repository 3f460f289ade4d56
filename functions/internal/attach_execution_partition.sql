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
  partition text;
begin
  -- Most rows are moved while everybody works on: they are seen in the old place until this transaction ends. That all are of the month is
  -- looked at now, too: without a constraint that says so, attaching reads the whole month while everybody waits.
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    perform workflow_internal.move_waiting_executions(kept[1], kept[2], attach_execution_partition.month_start, true);
    partition := workflow_internal.partition_name(kept[1], attach_execution_partition.month_start);
    execute format(
      'alter table workflow_internal.%I add constraint %I check (%I >= %L and %I < %L)',
      partition, partition || '_month_check', kept[2], first_id, kept[2], end_id
    );
  end loop;
  perform workflow_internal.lock_partitions();
  -- A range cannot be attached while the default partition holds its rows, and none may come in between.
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    perform workflow_internal.move_waiting_executions(kept[1], kept[2], attach_execution_partition.month_start, false);
    partition := workflow_internal.partition_name(kept[1], attach_execution_partition.month_start);
    execute format(
      'alter table workflow_internal.%I attach partition workflow_internal.%I for values from (%L) to (%L)', kept[1], partition, first_id, end_id
    );
    execute format('alter table workflow_internal.%I drop constraint %I', partition, partition || '_month_check');
  end loop;
end
$$;

comment on function workflow_internal.attach_execution_partition(timestamptz) is
  'Attach the tables of a month of runs

Errors: 55P03 when the tables were in use for too long; whoever calls tries again later. API roles cannot call it.';

revoke all on function workflow_internal.attach_execution_partition(timestamptz) from public, anon, authenticated, service_role;
