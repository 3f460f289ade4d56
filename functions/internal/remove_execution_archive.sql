-- Deletes an archive.
create or replace function workflow_internal.remove_execution_archive(month date)
returns boolean
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  first_day date;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  first_day := (workflow_internal.checked_month(remove_execution_archive.month) at time zone 'UTC')::date;
  delete from workflow_internal.execution_archives h where h.month = first_day and h.status = 'archived';
  return found;
end
$$;

comment on function workflow_internal.remove_execution_archive(date) is
  'Delete an archive

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.remove_execution_archive(date) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.remove_execution_archive(date) to service_role;
