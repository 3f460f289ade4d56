-- Refuses an archive that is not as it was written.
create or replace function workflow_internal.check_archive(month date)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  archive workflow_internal.execution_archives;
  damaged integer;
  checksum bytea;
begin
  select h.* into archive from workflow_internal.execution_archives h where h.month = check_archive.month;
  select sha256(coalesce(string_agg(c.checksum, ''::bytea order by c.number), ''::bytea)),
    min(c.number) filter (where sha256(convert_to(c.payload, 'UTF8')) <> c.checksum)
  into checksum, damaged
  from workflow_internal.execution_archive_chunks c where c.month = check_archive.month;
  if damaged is not null or checksum is distinct from archive.checksum then
    perform workflow_internal.raise_error('archive_damaged', jsonb_build_object('month', check_archive.month, 'chunk', damaged)::text);
  end if;
end
$$;

comment on function workflow_internal.check_archive(date) is
  'Refuse a damaged archive

Errors: PT409 with the first damaged chunk in DETAIL, null when a chunk is missing or was exchanged. API roles cannot call it.';

revoke all on function workflow_internal.check_archive(date) from public, anon, authenticated, service_role;
