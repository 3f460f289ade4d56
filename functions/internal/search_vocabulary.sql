-- Gives the words by which typos are mended.
create or replace function workflow_internal.search_vocabulary(document tsvector)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return left(coalesce((
    select string_agg(u.word, ' ') from unnest(tsvector_to_array(search_vocabulary.document)) as u (word)
    where char_length(u.word) between 4 and 30 and ascii(u.word) > 57
  ), ''), 1000);
end
$$;

comment on function workflow_internal.search_vocabulary(tsvector) is
  'Words by which typos are mended

Those with 4 to 30 characters that begin with no digit, 1,000 characters in all. Stems are among them, and mend as well.';

revoke all on function workflow_internal.search_vocabulary(tsvector) from public, anon, authenticated, service_role;
