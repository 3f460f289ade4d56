-- Finds the word that was meant by one that is nowhere.
create or replace function workflow_internal.similar_word(
  word text, owner_id uuid, in_everybodys boolean, in_templates boolean, fresh workflow_internal.search_documents[] default '{}'
)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- A plan that was made while there was little to read would read all of it.
set enable_seqscan = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  threshold text := coalesce(current_setting('pg_trgm.word_similarity_threshold', true), '0.6');
  wanted text := lower(similar_word.word);
  vocabulary text[];
  fresh_ids uuid[] := array[]::uuid[];
begin
  if cardinality(similar_word.fresh) > 0 then
    fresh_ids := array(select f.workflow_id from unnest(similar_word.fresh) f);
    -- What is a template no more takes the place of what was one, and is its owner's alone.
    vocabulary := array(
      select f.terms from unnest(similar_word.fresh) f
      where f.is_template or similar_word.in_everybodys or f.user_id = similar_word.owner_id
    );
  end if;
  -- A setting of the extension: as an option of the function it could not be given before the extension is loaded.
  perform set_config('pg_trgm.word_similarity_threshold', '0.4', true);
  if similar_word.in_everybodys then
    vocabulary := vocabulary || array(
      select s.terms from workflow_internal.search_documents s
      where s.workflow_id <> all (fresh_ids) and workflow_internal.has_similar_word(s.terms, wanted) limit 200
    );
  elsif similar_word.owner_id is not null then
    vocabulary := vocabulary || array(
      select s.terms from workflow_internal.search_documents s
      where s.user_id = similar_word.owner_id and s.workflow_id <> all (fresh_ids) and workflow_internal.has_similar_word(s.terms, wanted) limit 200
    );
  end if;
  if similar_word.in_templates then
    vocabulary := vocabulary || array(
      select s.terms from workflow_internal.search_documents s
      where s.is_template and s.workflow_id <> all (fresh_ids) and workflow_internal.has_similar_word(s.terms, wanted) limit 200
    );
  end if;
  perform set_config('pg_trgm.word_similarity_threshold', threshold, true);

  return (
    select known.term
    from (
      select t.term, workflow_internal.word_likeness(t.term, wanted) as likeness
      from (select v.term from unnest(vocabulary) as l (terms) cross join string_to_table(l.terms, ' ') as v (term) group by v.term) t
    ) known
    where known.likeness >= 0.25
    order by known.likeness desc, known.term limit 1
  );
end
$$;

comment on function workflow_internal.similar_word(text, uuid, boolean, boolean, workflow_internal.search_documents[]) is
  'The word that was meant

owner_id, in_everybodys, in_templates: whose words are looked at. Of 200 workflows at most; null when none is like it. For functions that have checked the
caller; API roles cannot call it.';

revoke all on function workflow_internal.similar_word(text, uuid, boolean, boolean, workflow_internal.search_documents[]) from public, anon, authenticated, service_role;
