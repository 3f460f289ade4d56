-- Refuses an archive that is not as it was written, looking at as much of it as time allows.
create or replace function workflow_internal.check_archive(month date, deadline timestamptz)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  archive workflow_internal.execution_archives;
  chunks integer;
  checksum bytea;
  is_whole boolean;
begin
  select h.* into archive from workflow_internal.execution_archives h where h.month = check_archive.month;
  select count(*)::integer, sha256(coalesce(string_agg(c.checksum, ''::bytea order by c.number), ''::bytea))
  into chunks, checksum
  from workflow_internal.execution_archive_chunks c where c.month = check_archive.month;
  -- A chunk at least, so that calls with little time come to an end, too.
  for place in archive.checked_chunks + 1 .. chunks loop
    select sha256(convert_to(c.payload, 'UTF8')) = c.checksum into is_whole
    from workflow_internal.execution_archive_chunks c where c.month = check_archive.month and c.number = place;
    if is_whole is false then
      perform workflow_internal.raise_error('archive_damaged', jsonb_build_object('month', check_archive.month, 'chunk', place)::text);
    end if;
    archive.checked_chunks := place;
    exit when clock_timestamp() >= check_archive.deadline;
  end loop;
  if checksum is distinct from archive.checksum then
    perform workflow_internal.raise_error('archive_damaged', jsonb_build_object('month', check_archive.month, 'chunk', null)::text);
  end if;
  update workflow_internal.execution_archives h set checked_chunks = archive.checked_chunks where h.month = check_archive.month;
  return case when archive.checked_chunks < chunks then chunks - archive.checked_chunks + chunks else 0 end;
end
$$;

comment on function workflow_internal.check_archive(date, timestamptz) is
  'Refuse a damaged archive

Goes on where it stopped. Returns 0 when all checksums were compared, else how many chunks are still to be compared and brought back.
Errors: PT409 with the first damaged chunk in DETAIL, null when a chunk is missing or was exchanged. API roles cannot call it.';

revoke all on function workflow_internal.check_archive(date, timestamptz) from public, anon, authenticated, service_role;
