-- Says where the next chunk of an archive ends.
create or replace function workflow_internal.archive_chunk_end(partition text, after_place tid)
returns tid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- From a place on Postgres reads in the order of places, but does not know it: asked for an order, it would sort all that is left for
-- each chunk. Where it read otherwise, chunks would be larger, and no row would be missing.
set enable_seqscan = off
set jit = off
set max_parallel_workers_per_gather = 0
as $$
declare
  statement text;
  last_place tid;
begin
  -- The sizes as they are stored, which are known without reading what is large. A chunk is made in memory, so it must not become huge
  -- with values that compress well: pglz makes at most a hundredth of them, lz4 a 255th.
  select format(
    'select max(r.place) from (
       select n.place, sum(n.size) over (order by n.place) - n.size as before, sum(n.most) over (order by n.place) - n.most as most_before
       from (
         select s.ctid as place, %s as size, %s as most from workflow_internal.%I s where s.ctid > $1 limit 1000
       ) n
     ) r where r.before < 1000000 and r.most_before < 32000000',
    string_agg(format('coalesce(pg_column_size(s.%I), 0)', a.attname), ' + '),
    string_agg(format(
      'coalesce(pg_column_size(s.%1$I)::bigint * case pg_column_compression(s.%1$I) when ''pglz'' then 100 when ''lz4'' then 255 else 1 end, 0)',
      a.attname
    ), ' + '),
    archive_chunk_end.partition
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
