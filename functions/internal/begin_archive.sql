-- Begins an archive: detaches the month.
create or replace function workflow_internal.begin_archive(month_start timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  month_end timestamptz := workflow_internal.month_after(begin_archive.month_start);
begin
  if not begin_archive.month_start = any (array(select m.* from workflow_internal.attached_months() m)) then
    perform workflow_internal.raise_error('archive_not_found', '$.month');
  elsif month_end > now() or exists (
    select from workflow_internal.active_executions a
    where a.execution_id >= workflow_internal.first_id_at(begin_archive.month_start) and a.execution_id < workflow_internal.first_id_at(month_end)
  ) then
    perform workflow_internal.raise_error('month_not_over', '$.month');
  end if;
  if not workflow_internal.drop_execution_partition(begin_archive.month_start, keeps_tables => true) then
    return row('archive_executions', bigint '0', bigint '1', false, 'The tables are in use: call it again.')::public.maintenance_result;
  end if;
  insert into workflow_internal.execution_archives (month, status)
  values ((begin_archive.month_start at time zone 'UTC')::date, 'writing');
  -- Everybody waits until this transaction ends.
  return row('archive_executions', bigint '0', bigint '1', false, 'The month is detached: call it again to put it away.')::public.maintenance_result;
end
$$;

comment on function workflow_internal.begin_archive(timestamptz) is
  'Begin an archive

Errors: PT404 no partition of the month; PT409 it is not over, or runs of it are queued or running. API roles cannot call it.';

revoke all on function workflow_internal.begin_archive(timestamptz) from public, anon, authenticated, service_role;
