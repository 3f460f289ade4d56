-- Parses the texts of a workflow as search looks for them: each word as it stands, and its English stem.
create or replace function workflow_internal.search_document(name text, summary text, labels text, content text)
returns tsvector
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
-- Postgres tells of words that are too long to be found.
set client_min_messages = warning
as $$
declare
  texts text[] := array[search_document.name, search_document.summary, search_document.labels];
  weights constant "char"[] := '{A,B,C}'::"char"[];
  words tsvector;
  document tsvector := ''::tsvector;
begin
  -- One look for all: to start a pattern costs more than to read a short text.
  if concat(texts[1], texts[3]) ~ '[a-z0-9][A-Z]' then
    texts[1] := workflow_internal.split_words(texts[1]);
    texts[3] := workflow_internal.split_words(texts[3]);
  end if;
  for place in 1 .. 3 loop
    continue when texts[place] = '' or texts[place] is null;
    words := to_tsvector('pg_catalog.simple', workflow_internal.searchable_text(texts[place]));
    -- A stem is looked for by itself: it is enough to make it of each word once. What English leaves out keeps them apart, since they
    -- are in no order, and side by side they would be phrases.
    document := document
      || setweight(words || to_tsvector('pg_catalog.english', 'the ' || array_to_string(tsvector_to_array(words), ' the ')), weights[place]);
  end loop;
  -- The configuration of nodes is the largest part and is parsed once: of it words are found as they stand.
  if search_document.content <> '' then
    document := document || to_tsvector('pg_catalog.simple', workflow_internal.searchable_text(search_document.content));
  end if;
  return document;
end
$$;

comment on function workflow_internal.search_document(text, text, text, text) is
  'The lexemes of a workflow

Weights: A name, B summary (description, tags, folder), C labels, D content; of content the stems are left out. Null is the same as nothing.';

revoke all on function workflow_internal.search_document(text, text, text, text) from public, anon, authenticated, service_role;
