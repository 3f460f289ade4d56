-- Brings a month of runs back, as far as time allows.
create or replace function workflow_internal.restore_execution_archive(month date, time_budget_ms integer)
returns public.maintenance_result
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; begin_maintenance lets only service_role and the owner pass.

declare
  deadline timestamptz := workflow_internal.begin_maintenance(restore_execution_archive.time_budget_ms);
  month_start timestamptz := workflow_internal.checked_month(restore_execution_archive.month);
  archive workflow_internal.execution_archives;
  chunks integer;
  restored bigint := bigint '0';
begin
  if deadline is null then
    return workflow_internal.busy_result('restore_execution_archive');
  end if;
  select h.* into archive from workflow_internal.execution_archives h where h.month = (month_start at time zone 'UTC')::date;
  if not found then
    perform workflow_internal.raise_error('archive_not_found', '$.month');
  elsif (select count(*) >= 36 and month_start <> all (array_agg(m.m)) from workflow_internal.attached_months() m (m)) then
    perform workflow_internal.raise_error('too_many_months', '$.month');
  elsif archive.status = 'archived' then
    chunks := workflow_internal.check_archive(archive.month, deadline);
    if chunks > 0 then
      return row(
        'restore_execution_archive', 0, chunks, false, 'Its checksums are being compared: call it again.'
      )::public.maintenance_result;
    end if;
    perform workflow_internal.make_restored_tables(month_start);
    update workflow_internal.execution_archives h set status = 'restoring' where h.month = archive.month;
  end if;
  chunks := case when archive.status = 'writing' then 0 else (
    select coalesce(max(c.number), 0) from workflow_internal.execution_archive_chunks c where c.month = archive.month
  ) end;
  for place in archive.restored_chunks + 1 .. chunks loop
    -- One chunk at least: a call that does nothing would be repeated for ever.
    if place > archive.restored_chunks + 1 and clock_timestamp() >= deadline then
      return row('restore_execution_archive', restored, chunks - place + 1, false, null)::public.maintenance_result;
    end if;
    restored := restored + workflow_internal.restore_archive_chunk(archive.month, place);
  end loop;
  -- Attaching comes last: everybody waits from then on until the transaction ends.
  begin
    if archive.status = 'writing' then
      perform workflow_internal.recall_unsuccessful_executions(month_start);
    end if;
    if not month_start = any (array(select m.* from workflow_internal.attached_months() m)) then
      perform workflow_internal.attach_execution_partition(month_start);
    end if;
  exception
    when lock_not_available then
      return row(
        'restore_execution_archive', restored, 1, false, 'The tables are in use: call it again.'
      )::public.maintenance_result;
  end;
  delete from workflow_internal.execution_archives h where h.month = archive.month;
  return row('restore_execution_archive', restored, 0, true, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.restore_execution_archive(date, integer) is
  'Bring a month of runs back

Arguments as for the public function. Errors: PT403, PT404, PT409, PT422.';

revoke all on function workflow_internal.restore_execution_archive(date, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.restore_execution_archive(date, integer) to service_role;
