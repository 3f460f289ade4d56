-- Makes of a search query the condition that documents are asked for, and the regular expression that finds its words in a text.
create or replace function workflow_internal.read_query(query text, out condition tsquery, out pattern text)
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
-- Postgres tells of each word that has no stem.
set client_min_messages = warning
as $$
declare
  part record;
  prepared text;
  wanted tsquery;
  stemmed tsquery;
  unwanted tsquery;
begin
  for part in select w.* from workflow_internal.search_words(read_query.query) w order by w.place loop
    if not part.is_negated then
      pattern := nullif(concat_ws('|', pattern, workflow_internal.word_pattern(part.word, part.is_phrase, part.is_prefix)), '');
    end if;
    prepared := workflow_internal.searchable_text(part.word);
    wanted := phraseto_tsquery('pg_catalog.simple', prepared);
    continue when numnode(wanted) = 0;
    stemmed := nullif(phraseto_tsquery('pg_catalog.english', prepared), wanted);
    -- One letter begins too many words.
    if part.is_prefix and octet_length(btrim(prepared)) > 1 then
      wanted := (wanted::text || ':*')::tsquery;
    end if;
    if not part.is_phrase and numnode(stemmed) > 0 then
      wanted := wanted || stemmed;
    end if;
    if part.is_negated then
      unwanted := coalesce(unwanted || wanted, wanted);
    else
      condition := coalesce(condition && wanted, wanted);
    end if;
  end loop;
  -- All but what is unwanted is no search.
  condition := coalesce(condition && !!unwanted, condition);
end
$$;

comment on function workflow_internal.read_query(text) is
  'What a search query asks for

condition: words, phrases and prefixes must all be there, negated ones not. A word is found as it stands and by its English stem, a phrase as it stands.
pattern: a regular expression for small and capital letters alike. Both are null when nothing is left to look for.';

revoke all on function workflow_internal.read_query(text) from public, anon, authenticated, service_role;
