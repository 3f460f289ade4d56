-- Makes the monthly partitions of runs from this month to some months ahead, moving what waits in the default partition.
create or replace function workflow_internal.create_execution_partitions(months_ahead integer, most_rows bigint default null)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Attached partitions are locked until the transaction ends. With a limit to rows, that is with callers about, a month whose rows were
-- moved is the last one of a call.
declare
  month_start timestamptz;
  waiting bigint;
  made integer := 0;
begin
  for month_start in select m.* from workflow_internal.missing_months(create_execution_partitions.months_ahead) m loop
    exit when (select count(*) from pg_catalog.pg_inherits i where i.inhparent = 'workflow_internal.executions'::regclass) > 36;
    waiting := (
      select count(*) from (
        select from workflow_internal.executions_default d
        where d.id >= workflow_internal.first_id_at(month_start)
          and d.id < workflow_internal.first_id_at(workflow_internal.month_after(month_start))
        limit create_execution_partitions.most_rows + 1
      ) w
    );
    continue when waiting > create_execution_partitions.most_rows;
    exit when not workflow_internal.create_execution_partition(month_start);
    made := made + 1;
    exit when waiting > 0 and create_execution_partitions.most_rows is not null;
  end loop;
  return made;
end
$$;

comment on function workflow_internal.create_execution_partitions(integer, bigint) is
  'Make the monthly partitions of runs

months_ahead: how many months after this one. Past months of which runs wait in the default partition get one,
too, up to two years back. most_rows: a month of which more wait is left alone, and after one whose runs were moved it stops;
null for no limit. Returns how many were made; months that have one are left alone. At most 36 are attached.
Months begin at midnight UTC. Only the owner of the tables can call it.';

revoke all on function workflow_internal.create_execution_partitions(integer, bigint) from public, anon, authenticated, service_role;
