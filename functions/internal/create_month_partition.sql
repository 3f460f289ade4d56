-- Makes the partition of a month of one table, and moves there what waits in its default partition.
create or replace function workflow_internal.create_month_partition(
  parent text, key_column text, month_start timestamptz, contents text
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  first_id uuid := workflow_internal.first_id_at(create_month_partition.month_start);
  end_id uuid := workflow_internal.first_id_at(
    (create_month_partition.month_start at time zone 'UTC' + interval '1 month') at time zone 'UTC'
  );
  partition_name text := create_month_partition.parent || '_' || to_char(create_month_partition.month_start at time zone 'UTC', 'YYYY_MM');
begin
  execute format(
    'create table workflow_internal.%I (like workflow_internal.%I including all)', partition_name, create_month_partition.parent
  );
  execute format('alter table workflow_internal.%I enable row level security', partition_name);
  execute format('revoke all on workflow_internal.%I from public, anon, authenticated, service_role', partition_name);
  execute format(
    'comment on table workflow_internal.%I is %L', partition_name,
    format('%s %s (UTC).', create_month_partition.contents, to_char(create_month_partition.month_start at time zone 'UTC', 'FMMonth YYYY'))
  );
  execute format(
    'with moved as (
       delete from workflow_internal.%1$I d where d.%2$I >= %3$L and d.%2$I < %4$L returning d.*
     )
     insert into workflow_internal.%5$I select m.* from moved m',
    create_month_partition.parent || '_default', create_month_partition.key_column, first_id, end_id, partition_name
  );
  execute format(
    'alter table workflow_internal.%I attach partition workflow_internal.%I for values from (%L) to (%L)',
    create_month_partition.parent, partition_name, first_id, end_id
  );
end
$$;

comment on function workflow_internal.create_month_partition(text, text, timestamptz, text) is
  'Make the partition of a month

parent: the table; key_column: its time-ordered id; contents: the comment on the partition, before the month''s name. The caller has
locked the default partition. Only the owner of the tables can call it.';

revoke all on function workflow_internal.create_month_partition(text, text, timestamptz, text)
  from public, anon, authenticated, service_role;
