-- Writes down how many runs an archive holds, and its checksum.
create or replace function workflow_internal.sum_up_archive(month date)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  update workflow_internal.execution_archives h
  set runs = s.runs, checksum = s.checksum
  from (
    select coalesce(sum(c.rows) filter (where c.table_name = 'executions'), 0) as runs,
      sha256(coalesce(string_agg(c.checksum, ''::bytea order by c.number), ''::bytea)) as checksum
    from workflow_internal.execution_archive_chunks c where c.month = sum_up_archive.month
  ) s
  where h.month = sum_up_archive.month;
end
$$;

comment on function workflow_internal.sum_up_archive(date) is
  'Sum up an archive

API roles cannot call it.';

revoke all on function workflow_internal.sum_up_archive(date) from public, anon, authenticated, service_role;
