-- Makes of a word of a search query the regular expression that finds it in a text, to mark it.
create or replace function workflow_internal.word_pattern(word text, is_phrase boolean, is_prefix boolean)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  stem text;
begin
  if word_pattern.word !~ '[^[:space:][:punct:]]' then
    return null;
  elsif not word_pattern.is_phrase and word_pattern.word ~ '^[A-Za-z]{4,}$' then
    stem := (ts_lexize('pg_catalog.english_stem', lower(word_pattern.word)))[1];
  end if;
  -- Whatever stands between the words of a phrase; everything else is taken as it is.
  return case when word_pattern.word ~ '^[[:alnum:]]' and word_pattern.word !~ e'^[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]' then e'\\m' else '' end
    || regexp_replace(regexp_replace(btrim(word_pattern.word), '([^[:alnum:][:space:]])', e'\\\\\\1', 'g'), '[[:space:]]+', '[^[:alnum:]]+', 'g')
    || case when word_pattern.is_prefix then '[[:alnum:]]*' when word_pattern.word ~ '[A-Za-z0-9]$' then e'\\M' else '' end
    -- A stem: trad(e) in trading, trades, traded.
    || case when stem ~ '^[a-z]{4,}$' then e'|\\m' || rtrim(stem, 'eiy') || e'[a-z]{0,5}\\M' else '' end;
end
$$;

comment on function workflow_internal.word_pattern(text, boolean, boolean) is
  'What a word of a query looks like in a text

is_phrase, is_prefix: as search_words has it. A regular expression, for small and capital letters alike; null where there is no letter and no digit.';

revoke all on function workflow_internal.word_pattern(text, boolean, boolean) from public, anon, authenticated, service_role;
