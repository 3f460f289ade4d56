-- Takes the runs of deleted accounts out of the archives, as far as time allows.
create or replace function workflow_internal.erase_archived_accounts(deadline timestamptz)
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  chunk workflow_internal.execution_archive_chunks;
  kept_rows text[];
  erased bigint := bigint '0';
begin
  for chunk in
    select c.* from workflow_internal.execution_archive_chunks c
    join workflow_internal.execution_archives h on h.month = c.month and h.status = 'archived'
    where exists (
      select from unnest(c.user_ids) as n (id) where not exists (select from auth.users u where u.id = n.id)
    )
  loop
    exit when clock_timestamp() >= erase_archived_accounts.deadline;
    -- What is damaged is left as it is, to be seen.
    continue when sha256(convert_to(chunk.payload, 'UTF8')) <> chunk.checksum;
    kept_rows := array(
      select l.line
      from string_to_table(chunk.payload, e'\n') with ordinality as l (line, place)
      where exists (select from auth.users u where u.id = (l.line::jsonb ->> 'user_id')::uuid)
      order by l.place
    );
    erased := erased + chunk.rows - cardinality(kept_rows);
    update workflow_internal.execution_archive_chunks c
    set payload = array_to_string(kept_rows, e'\n'), rows = cardinality(kept_rows),
      checksum = sha256(convert_to(array_to_string(kept_rows, e'\n'), 'UTF8')),
      user_ids = array(select distinct (k.line::jsonb ->> 'user_id')::uuid from unnest(kept_rows) as k (line)),
      definition_ids = array(select distinct (k.line::jsonb ->> 'definition_id')::uuid from unnest(kept_rows) as k (line))
    where c.month = chunk.month and c.number = chunk.number;
    perform workflow_internal.sum_up_archive(chunk.month);
  end loop;
  return erased;
end
$$;

comment on function workflow_internal.erase_archived_accounts(timestamptz) is
  'Take the runs of deleted accounts out of the archives

Returns how many rows. API roles cannot call it.';

revoke all on function workflow_internal.erase_archived_accounts(timestamptz) from public, anon, authenticated, service_role;
