-- Gives those of many texts in which a pattern is found.
create or replace function workflow_internal.matching_texts(texts text[], pattern text, most_searches integer)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Blocks are hashed.
set enable_sort = off
set jit = off
as $$
declare
  remaining text[] := matching_texts.texts;
  block_size integer;
begin
  -- To start a search costs more than to read a short text (100 µs, when the pattern is all our rules), so texts are read in blocks,
  -- a line each, and only the blocks with a match are taken apart.
  foreach block_size in array array[256, 64, 16, 4, 1] loop
    if cardinality(remaining) > block_size::bigint * matching_texts.most_searches then
      perform workflow_internal.raise_error('template_too_large', '$.nodes');
    end if;
    remaining := array(
      select unnest(b.members)
      from (
        select array_agg(u.content) as members, string_agg(u.content, e'\n') as joined
        from unnest(remaining) with ordinality as u (content, place) group by u.place / block_size
      ) b
      where b.joined ~ matching_texts.pattern
    );
  end loop;
  return remaining;
end
$$;

comment on function workflow_internal.matching_texts(text[], text, integer) is
  'The texts in which a pattern is found

pattern: its ^ and $ must match at line breaks (option w), and it may be found at the start or end of any line of a text.
most_searches: at each size of the blocks. Errors: PT413 more of them are needed.';

revoke all on function workflow_internal.matching_texts(text[], text, integer) from public, anon, authenticated, service_role;
