-- Lists the months of runs that were put away.
create or replace function public.list_execution_archives()
returns setof public.execution_archive
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select h.* from workflow_internal.list_execution_archives() h;
end
$$;

comment on function public.list_execution_archives() is
  'List the archived months of runs

For service_role and the owner of the database. The newest first, at most 1,000. bytes: as stored.
Errors: PT403 anybody else.';

revoke all on function public.list_execution_archives() from public, anon, authenticated, service_role;
grant execute on function public.list_execution_archives() to service_role;
