-- Says whether the results of a run are to be counted with the one that is being recorded.
create or replace function workflow_internal.is_counted(result_count integer, size integer)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- Counting costs more the more there are, so it is left to chance: one in 64, fewer of many, and more of large ones, all from 256 KiB
  -- on. Not random(): callers on a direct connection could set its seed.
  drawn double precision := (uuid_hash(gen_random_uuid())::double precision + 2147483648) / 4294967296;
begin
  return drawn * greatest(64, is_counted.result_count / 16) < 1 or drawn * 256 * 1024 < is_counted.size;
end
$$;

comment on function workflow_internal.is_counted(integer, integer) is
  'Whether the results of a run are to be counted

result_count: how many there were when they were last counted. size: bytes of the one that is being recorded. For each result that is recorded,
counting reads about 16 others, however many there are.';

revoke all on function workflow_internal.is_counted(integer, integer) from public, anon, authenticated, service_role;
