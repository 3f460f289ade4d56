-- Makes the monthly partitions of runs from this month to some months ahead, moving what waits in the default partition.
create or replace function workflow_internal.create_execution_partitions(months_ahead integer)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  oldest timestamptz;
  month_start timestamptz;
  first_id uuid;
  end_id uuid;
  partition_name text;
  made integer := 0;
begin
  -- From the month of the oldest run that waits in the default partition, so that missed months are made up for.
  -- Older ones than two years stay there: each attached partition makes every look-up dearer.
  oldest := greatest(least(
    now(),
    (select workflow_internal.time_of_id(d.id) from workflow_internal.executions_default d order by d.id limit 1)
  ), now() - interval '24 months');
  for month_start in
    select g.at at time zone 'UTC'
    from generate_series(
      date_trunc('month', oldest at time zone 'UTC'),
      date_trunc('month', now() at time zone 'UTC') + make_interval(months => create_execution_partitions.months_ahead),
      interval '1 month'
    ) as g (at)
  loop
    partition_name := 'executions_' || to_char(month_start at time zone 'UTC', 'YYYY_MM');
    continue when to_regclass(format('workflow_internal.%I', partition_name)) is not null;
    first_id := workflow_internal.first_id_at(month_start);
    end_id := workflow_internal.first_id_at((month_start at time zone 'UTC' + interval '1 month') at time zone 'UTC');
    -- A past month without runs needs none.
    continue when month_start < date_trunc('month', now(), 'UTC') and not exists (
      select from workflow_internal.executions_default d where d.id >= first_id and d.id < end_id
    );
    execute format(
      'create table workflow_internal.%I (like workflow_internal.executions including all)', partition_name
    );
    execute format('alter table workflow_internal.%I enable row level security', partition_name);
    execute format('revoke all on workflow_internal.%I from public, anon, authenticated, service_role', partition_name);
    execute format(
      'comment on table workflow_internal.%I is %L', partition_name,
      'Runs created in ' || to_char(month_start at time zone 'UTC', 'FMMonth YYYY') || ' (UTC).'
    );
    -- A range cannot be attached while the default partition holds its rows, and none may come in between.
    lock table workflow_internal.executions_default in access exclusive mode;
    execute format(
      'with moved as (
         delete from workflow_internal.executions_default d where d.id >= %L and d.id < %L returning d.*
       )
       insert into workflow_internal.%I select m.* from moved m', first_id, end_id, partition_name
    );
    execute format(
      'alter table workflow_internal.executions attach partition workflow_internal.%I for values from (%L) to (%L)',
      partition_name, first_id, end_id
    );
    made := made + 1;
  end loop;
  return made;
end
$$;

comment on function workflow_internal.create_execution_partitions(integer) is
  'Make the monthly partitions of runs

months_ahead: how many months after this one. Past months of which runs wait in the default partition get one,
too, up to two years back. Returns how many
were made; months that have one are left alone.
Months begin at midnight UTC. Only the owner of the tables can call it.';

revoke all on function workflow_internal.create_execution_partitions(integer) from public, anon, authenticated, service_role;
