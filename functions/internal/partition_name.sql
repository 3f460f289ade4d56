-- Names the partition of a month.
create or replace function workflow_internal.partition_name(table_name text, month_start timestamptz)
returns text
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return partition_name.table_name || '_' || to_char(partition_name.month_start at time zone 'UTC', 'YYYY_MM');
end
$$;

comment on function workflow_internal.partition_name(text, timestamptz) is
  'The name of a partition

API roles cannot call it.';

revoke all on function workflow_internal.partition_name(text, timestamptz) from public, anon, authenticated, service_role;
