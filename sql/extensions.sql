-- The extensions that indexes of ours need, both of Postgres's own contrib: words that are nearly the same (pg_trgm), and a user's
-- id beside an array or a text in one GIN index (btree_gin). One that is there already stays in its schema, wherever that is; others
-- go to the schema extensions, where Supabase has them. The preflight has made sure that the server has them.
do $$
declare
  wanted name;
begin
  foreach wanted in array array['pg_trgm', 'btree_gin']::name[] loop
    if not exists (select from pg_catalog.pg_extension e where e.extname = wanted) then
      create schema if not exists extensions;
      execute format('create extension %I with schema extensions', wanted);
    end if;
  end loop;
end
$$;

-- What we use of pg_trgm is wrapped in functions that are bound to where it is when they are made.
do $$
declare
  found_schema text;
begin
  select e.extnamespace::regnamespace::text into strict found_schema
  from pg_catalog.pg_extension e where e.extname = 'pg_trgm';
  execute format(
    'create or replace function workflow_internal.has_similar_word(terms text, word text) returns boolean
    language sql stable parallel safe security invoker
    return has_similar_word.terms operator(%s.%%>) has_similar_word.word',
    found_schema
  );
  execute format(
    'create or replace function workflow_internal.word_likeness(word text, other_word text) returns real
    language sql immutable parallel safe security invoker
    return %s.similarity(word_likeness.word, word_likeness.other_word)',
    found_schema
  );
end
$$;

comment on function workflow_internal.has_similar_word(text, text) is
  'Whether one of the words is like a word

Made when installing: it is the operator %> of pg_trgm, and as good for an index. Alike is what reaches pg_trgm.word_similarity_threshold.';
comment on function workflow_internal.word_likeness(text, text) is
  'How alike two words are

Made when installing: it is similarity of pg_trgm, from 0 to 1.';

revoke all on function workflow_internal.has_similar_word(text, text), workflow_internal.word_likeness(text, text)
  from public, anon, authenticated, service_role;
