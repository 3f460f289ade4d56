-- Puts a month of runs away, as far as time allows.
create or replace function workflow_internal.archive_executions(month date, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(archive_executions.time_budget_ms);
  month_start timestamptz := workflow_internal.checked_month(archive_executions.month);
  first_day date := (month_start at time zone 'UTC')::date;
  archive workflow_internal.execution_archives;
  kept text[];
  written bigint := bigint '0';
begin
  if deadline is null then
    return workflow_internal.busy_result('archive_executions');
  end if;
  select h.* into archive from workflow_internal.execution_archives h where h.month = first_day;
  if not found then
    return workflow_internal.begin_archive(month_start);
  elsif archive.status <> 'writing' then
    return row(
      'archive_executions', 0, (archive.status = 'restoring')::integer, archive.status = 'archived',
      case archive.status when 'restoring' then 'It is being restored: restore_execution_archive goes on with it.' else 'It is archived.' end
    )::public.maintenance_result;
  end if;
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    while workflow_internal.write_archive_chunk(first_day, kept[1]) loop
      written := written + bigint '1';
      if clock_timestamp() >= deadline then
        return row('archive_executions', written, 1, false, 'Call it again: done counts chunks.')::public.maintenance_result;
      end if;
    end loop;
  end loop;
  if not workflow_internal.finish_archive(first_day) then
    return row('archive_executions', written, 1, false, 'The detached partition is in use or has changed: call it again.')::public.maintenance_result;
  end if;
  return row('archive_executions', written, 0, true, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.archive_executions(date, integer) is
  'Put a month of runs away

Arguments as for the public function. Errors: PT403, PT404, PT409, PT422.';

revoke all on function workflow_internal.archive_executions(date, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.archive_executions(date, integer) to service_role;
