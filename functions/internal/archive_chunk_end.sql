-- Says where the next chunk of an archive ends.
create or replace function workflow_internal.archive_chunk_end(partition text, after_place tid)
returns tid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  statement text;
  last_place tid;
begin
  -- The sizes as they are stored, which are known without reading what is large.
  select format(
    'select max(r.place) from (
       select n.place, sum(n.size) over (order by n.place) - n.size as before
       from (select s.ctid as place, %s as size from workflow_internal.%I s where s.ctid > $1 order by s.ctid limit 1000) n
     ) r where r.before < 1000000',
    string_agg(format('coalesce(pg_column_size(s.%I), 0)', a.attname), ' + '), archive_chunk_end.partition
  ) into statement
  from pg_catalog.pg_attribute a
  where a.attrelid = ('workflow_internal.' || quote_ident(archive_chunk_end.partition))::regclass
    and a.attnum > 0 and not a.attisdropped and a.attlen = -1;
  execute statement into last_place using archive_chunk_end.after_place;
  return last_place;
end
$$;

comment on function workflow_internal.archive_chunk_end(text, tid) is
  'Where the next chunk of an archive ends

After at most 1,000 rows, or about 1 MB as they are stored. Null when there is no row after after_place. API roles cannot call it.';

revoke all on function workflow_internal.archive_chunk_end(text, tid) from public, anon, authenticated, service_role;
