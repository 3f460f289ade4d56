-- Makes and attaches the partition of a month of runs.
create or replace function workflow_internal.create_execution_partition(month_start timestamptz)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  kept text[];
begin
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    perform workflow_internal.make_execution_partition(kept[1], create_execution_partition.month_start);
  end loop;
  perform workflow_internal.attach_execution_partition(create_execution_partition.month_start);
  return true;
exception
  -- What was made and moved is taken back.
  when lock_not_available then
    return false;
end
$$;

comment on function workflow_internal.create_execution_partition(timestamptz) is
  'Make the partition of a month of runs

False when the tables were in use for too long, and nothing has changed. API roles cannot call it.';

revoke all on function workflow_internal.create_execution_partition(timestamptz) from public, anon, authenticated, service_role;
