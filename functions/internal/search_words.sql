-- Takes a search query apart: words, quoted phrases, what shall not be there, prefixes.
create or replace function workflow_internal.search_words(query text)
returns table (place bigint, word text, is_phrase boolean, is_negated boolean, is_prefix boolean)
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  readable text := translate(left(search_words.query, 1000), e'\u201C\u201D\u201E\u00AB\u00BB', '"""""');
begin
  return query
  select t.place, left(coalesce(t.groups[2], rtrim(t.groups[3], '*')), 100), t.groups[2] is not null, t.groups[1] = '-',
    -- The last word is still being typed.
    t.groups[2] is null and t.groups[1] = '' and (right(t.groups[3], 1) = '*' or t.place = max(t.place) over ())
  from regexp_matches(readable, '(-?)(?:"([^"]*)"?|([^[:space:]"]+))', 'g') with ordinality as t (groups, place)
  -- Each word costs; nobody reads a list that sixteen words leave.
  where t.place <= 16
  order by t.place;
end
$$;

comment on function workflow_internal.search_words(text) is
  'The words of a search query

query: the first 1,000 characters count, of them the first 16 words or phrases, of each 100 characters. is_phrase: was in quotes; is_negated: had a - before it;
is_prefix: ended with *, or is the last word.';

revoke all on function workflow_internal.search_words(text) from public, anon, authenticated, service_role;
