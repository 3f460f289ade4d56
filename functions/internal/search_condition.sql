-- Makes of a search query the condition that documents are asked for.
create or replace function workflow_internal.search_condition(query text)
returns tsquery
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
  everything tsquery;
  unwanted tsquery;
begin
  for part in select w.* from workflow_internal.search_words(search_condition.query) w order by w.place loop
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
      everything := coalesce(everything && wanted, wanted);
    end if;
  end loop;
  -- All but what is unwanted is no search.
  return coalesce(everything && !!unwanted, everything);
end
$$;

comment on function workflow_internal.search_condition(text) is
  'What documents are asked for by a query

Words, phrases and prefixes must all be there, negated ones not. A word is found as it stands and by its English stem, a phrase as it stands. Null
when nothing is left to look for.';

revoke all on function workflow_internal.search_condition(text) from public, anon, authenticated, service_role;
