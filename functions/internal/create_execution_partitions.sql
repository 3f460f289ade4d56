-- Makes the monthly partitions of runs and of the results of their nodes from this month to some months ahead, moving what waits in the default partition.
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
  month_name text;
  runs_missing boolean;
  results_missing boolean;
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
    first_id := workflow_internal.first_id_at(month_start);
    end_id := workflow_internal.first_id_at((month_start at time zone 'UTC' + interval '1 month') at time zone 'UTC');
    month_name := to_char(month_start at time zone 'UTC', 'YYYY_MM');
    runs_missing := to_regclass('workflow_internal.executions_' || month_name) is null;
    results_missing := to_regclass('workflow_internal.node_results_' || month_name) is null;
    -- A past month without runs needs none.
    continue when not (runs_missing or results_missing) or runs_missing and month_start < date_trunc('month', now(), 'UTC')
      and not exists (select from workflow_internal.executions_default d where d.id >= first_id and d.id < end_id);
    -- A range cannot be attached while the default partition holds its rows, and none may come in between.
    perform workflow_internal.lock_default_partitions();
    if runs_missing then
      perform workflow_internal.create_month_partition('executions', 'id', month_start, 'Runs created in');
    end if;
    if results_missing then
      perform workflow_internal.create_month_partition(
        'node_results', 'execution_id', month_start, 'Results of nodes of runs created in'
      );
    end if;
    made := made + 1;
  end loop;
  return made;
end
$$;

comment on function workflow_internal.create_execution_partitions(integer) is
  'Make the monthly partitions of runs and of the results of their nodes

months_ahead: how many months after this one. Past months of which runs wait in the default partition get one,
too, up to two years back. Returns how many
were made; months that have one are left alone.
Months begin at midnight UTC. Only the owner of the tables can call it.';

revoke all on function workflow_internal.create_execution_partitions(integer) from public, anon, authenticated, service_role;
