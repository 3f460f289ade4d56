-- Deletes an archived month of runs for good.
create or replace function public.remove_execution_archive(month date)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.remove_execution_archive(remove_execution_archive.month);
end
$$;

comment on function public.remove_execution_archive(date) is
  'Delete an archived month of runs for good

For service_role and the owner of the database. month: any day of it, by UTC. Returns whether there was one; one that is being written or restored
stays.
Errors: PT403 anybody else; PT422 no month.';

revoke all on function public.remove_execution_archive(date) from public, anon, authenticated, service_role;
grant execute on function public.remove_execution_archive(date) to service_role;
