-- Lists the months that were put away.
create or replace function workflow_internal.list_execution_archives()
returns setof public.execution_archive
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because row level security may keep service_role from the rows; only service_role and the owner get past the first line.
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  return query
    select h.month, h.status, h.runs, s.bytes, encode(h.checksum, 'hex'), h.archived_at
    from workflow_internal.execution_archives h
    cross join lateral (
      select coalesce(sum(pg_column_size(c.payload)), 0)::bigint as bytes
      from workflow_internal.execution_archive_chunks c where c.month = h.month
    ) s
    order by h.month desc limit 1000;
end
$$;

comment on function workflow_internal.list_execution_archives() is
  'List the months that were put away

Errors: PT403.';

revoke all on function workflow_internal.list_execution_archives() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.list_execution_archives() to service_role;
