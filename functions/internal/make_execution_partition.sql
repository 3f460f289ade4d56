-- Makes the table of a month of runs, not attached yet, and everything that belongs to it.
create or replace function workflow_internal.make_execution_partition(table_name text, month_start timestamptz)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  made_name text := workflow_internal.partition_name(make_execution_partition.table_name, make_execution_partition.month_start);
begin
  execute format(
    'create table workflow_internal.%I (like workflow_internal.%I including all)', made_name, make_execution_partition.table_name
  );
  execute format('alter table workflow_internal.%I enable row level security', made_name);
  if make_execution_partition.table_name = 'executions' then
    -- Plans are made once for everybody. In a month with few workflows, or with one that has nearly all runs, reading along the ids
    -- would look as good as the index of the workflow or user, and read all others' runs for who has few.
    execute format(
      'alter table workflow_internal.%I alter column workflow_id set (n_distinct = -0.1), alter column user_id set (n_distinct = -0.1)',
      made_name
    );
  end if;
  execute format('revoke all on workflow_internal.%I from public, anon, authenticated, service_role', made_name);
  execute format(
    'comment on table workflow_internal.%I is %L', made_name,
    case make_execution_partition.table_name when 'executions' then 'Runs' else 'Rows of runs' end
    || ' created in ' || to_char(make_execution_partition.month_start at time zone 'UTC', 'FMMonth YYYY') || ' (UTC).'
  );
end
$$;

comment on function workflow_internal.make_execution_partition(text, timestamptz) is
  'Make the table of a month of runs

It is not attached yet. API roles cannot call it.';

revoke all on function workflow_internal.make_execution_partition(text, timestamptz) from public, anon, authenticated, service_role;
