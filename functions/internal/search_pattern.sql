-- Makes of a search query the regular expression that finds its words in a text, to mark them.
create or replace function workflow_internal.search_pattern(query text)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select string_agg(a.pattern, '|')
    from workflow_internal.search_words(search_pattern.query) w
    cross join lateral (
      -- Whatever stands between the words of a phrase; everything else is taken as it is.
      select case when w.word ~ '^[[:alnum:]]' and w.word !~ e'^[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]' then e'\\m' else '' end
        || regexp_replace(regexp_replace(btrim(w.word), '([^[:alnum:][:space:]])', e'\\\\\\1', 'g'), '[[:space:]]+', '[^[:alnum:]]+', 'g')
        || case when w.is_prefix then '[[:alnum:]]*' when w.word ~ '[A-Za-z0-9]$' then e'\\M' else '' end
      union all
      -- A stem: trad(e) in trading, trades, traded.
      select e'\\m' || rtrim(s.stems[1], 'eiy') || e'[a-z]{0,5}\\M'
      from (select ts_lexize('pg_catalog.english_stem', lower(w.word)) as stems) s
      where not w.is_phrase and w.word ~ '^[A-Za-z]{4,}$' and s.stems[1] ~ '^[a-z]{4,}$'
    ) as a (pattern)
    where not w.is_negated and w.word ~ '[^[:space:][:punct:]]'
  );
end
$$;

comment on function workflow_internal.search_pattern(text) is
  'What the words of a query look like in a text

A regular expression, for small and capital letters alike. Null when there is no word.';

revoke all on function workflow_internal.search_pattern(text) from public, anon, authenticated, service_role;
