-- Parses a text as search looks for it: each word as it stands, and its English stem.
create or replace function workflow_internal.search_lexemes(value text, weight "char")
returns tsvector
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  prepared text := workflow_internal.searchable_text(search_lexemes.value);
  words tsvector := to_tsvector('pg_catalog.simple', prepared);
begin
  -- The configuration of nodes is the largest part and is parsed once: of it words are found as they stand.
  if search_lexemes.weight <> 'D' then
    words := words || to_tsvector('pg_catalog.english', prepared);
  end if;
  return setweight(words, search_lexemes.weight);
end
$$;

comment on function workflow_internal.search_lexemes(text, "char") is
  'The lexemes of a text

weight: A name, B description, tags and folder, C labels, D content; of D the stems are left out.';

revoke all on function workflow_internal.search_lexemes(text, "char") from public, anon, authenticated, service_role;
