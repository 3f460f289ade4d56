-- Puts the next rows of a detached partition into its archive.
create or replace function workflow_internal.write_archive_chunk(month date, table_name text)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- In the order of their places, which a table that nobody writes to keeps.
declare
  chunk workflow_internal.execution_archive_chunks;
  partition text := workflow_internal.partition_name(
    write_archive_chunk.table_name, workflow_internal.checked_month(write_archive_chunk.month)
  );
  after_place tid;
  number_before integer;
begin
  select coalesce(max(c.last_place) filter (where c.table_name = write_archive_chunk.table_name), '(0,0)'), coalesce(max(c.number), 0)
  into after_place, number_before
  from workflow_internal.execution_archive_chunks c where c.month = write_archive_chunk.month;
  chunk.last_place := workflow_internal.archive_chunk_end(partition, after_place);
  if chunk.last_place is null then
    return false;
  end if;
  execute format(
    $query$
      select string_agg(r.line::text, e'\n' order by r.place), count(*),
        coalesce(array_agg(distinct (r.line ->> 'user_id')::uuid) filter (where r.line ->> 'user_id' is not null), '{}'),
        coalesce(array_agg(distinct (r.line ->> 'definition_id')::uuid) filter (where r.line ->> 'definition_id' is not null), '{}')
      from (select s.ctid as place, %s as line from workflow_internal.%I s where s.ctid > $1 and s.ctid <= $2) r
    $query$,
    -- In a line, JSON's null and none would be one: an output that is JSON's null is left out.
    case write_archive_chunk.table_name when 'node_results' then 'to_jsonb(s) - case when s.output = ''null'' then ''output'' else '''' end'
      else 'to_jsonb(s)' end,
    partition
  ) into chunk.payload, chunk.rows, chunk.user_ids, chunk.definition_ids using after_place, chunk.last_place;
  insert into workflow_internal.execution_archive_chunks (
    month, number, table_name, last_place, rows, user_ids, definition_ids, checksum, payload
  )
  values (
    write_archive_chunk.month, number_before + 1, write_archive_chunk.table_name, chunk.last_place, chunk.rows, chunk.user_ids,
    chunk.definition_ids, sha256(convert_to(chunk.payload, 'UTF8')), chunk.payload
  );
  if write_archive_chunk.table_name = 'executions' then
    -- Nobody finds them any more, and whoever looks for failed runs shall not walk over them. restore_archive_chunk writes them anew.
    execute format(
      'delete from workflow_internal.unsuccessful_executions u using workflow_internal.%I s
       where s.ctid > $1 and s.ctid <= $2 and s.status in (''failed'', ''cancelled'') and u.status = s.status and u.execution_id = s.id',
      partition
    ) using after_place, chunk.last_place;
  end if;
  return true;
end
$$;

comment on function workflow_internal.write_archive_chunk(date, text) is
  'Put the next rows of a detached partition into its archive

month: its first day. False when there are none left. API roles cannot call it.';

revoke all on function workflow_internal.write_archive_chunk(date, text) from public, anon, authenticated, service_role;
