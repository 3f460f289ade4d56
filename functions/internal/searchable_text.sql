-- Prepares a text, or a query, so that the parser finds the words that a reader sees.
create or replace function workflow_internal.searchable_text(value text)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- The parser takes addresses, paths, host names and tags for one token each. Nested, since translate costs ten times as much.
  spaced text := replace(replace(replace(replace(replace(replace(replace(replace(replace(
    searchable_text.value, '.', ' '), '/', ' '), ':', ' '), '@', ' '), '-', ' '), '_', ' '), e'\\', ' '), '<', ' '), '&', ' ');
begin
  -- Chinese, Japanese and Korean words are not separated: each character is a word, and a word a phrase.
  if octet_length(spaced) > char_length(spaced) then
    spaced := regexp_replace(spaced, e'([\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF])', e' \\1 ', 'g');
  end if;
  return spaced;
end
$$;

comment on function workflow_internal.searchable_text(text) is
  'A text as it is parsed for search

Punctuation within names and addresses becomes blanks, and each character of Chinese, Japanese and Korean stands by itself.';

revoke all on function workflow_internal.searchable_text(text) from public, anon, authenticated, service_role;
