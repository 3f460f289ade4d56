-- Moves rows of a month from the default partition into the month's own table.
create or replace function workflow_internal.move_waiting_executions(table_name text, key_name text, month_start timestamptz, finished_only boolean)
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  moved bigint;
begin
  execute format(
    'with gone as (
       delete from workflow_internal.%1$I d
       where d.%2$I >= $1 and d.%2$I < $2 and (not $3 or not exists (
         select from workflow_internal.active_executions a where a.execution_id = d.%2$I
       ))
       returning d.*
     )
     insert into workflow_internal.%3$I select g.* from gone g',
    move_waiting_executions.table_name || '_default', move_waiting_executions.key_name,
    workflow_internal.partition_name(move_waiting_executions.table_name, move_waiting_executions.month_start)
  )
  using workflow_internal.first_id_at(move_waiting_executions.month_start),
    workflow_internal.first_id_at(workflow_internal.month_after(move_waiting_executions.month_start)),
    move_waiting_executions.finished_only;
  get diagnostics moved = row_count;
  return moved;
end
$$;

comment on function workflow_internal.move_waiting_executions(text, text, timestamptz, boolean) is
  'Move rows from the default partition

finished_only: those of finished runs, which never change, so that no lock on the table is needed. Returns how many. API roles cannot call it.';

revoke all on function workflow_internal.move_waiting_executions(text, text, timestamptz, boolean) from public, anon, authenticated, service_role;
