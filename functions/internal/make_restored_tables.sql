-- Makes the tables that an archive is brought back to, unless the month has got partitions since.
create or replace function workflow_internal.make_restored_tables(month_start timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  kept text[];
begin
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    if to_regclass('workflow_internal.' || workflow_internal.partition_name(kept[1], make_restored_tables.month_start)) is null then
      perform workflow_internal.make_execution_partition(kept[1], make_restored_tables.month_start);
    end if;
  end loop;
end
$$;

comment on function workflow_internal.make_restored_tables(timestamptz) is
  'Make the tables that an archive is brought back to

API roles cannot call it.';

revoke all on function workflow_internal.make_restored_tables(timestamptz) from public, anon, authenticated, service_role;
