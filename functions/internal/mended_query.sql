-- Puts for each word of a query that is nowhere the one that was meant.
create or replace function workflow_internal.mended_query(
  query text, owner_id uuid, in_everybodys boolean, in_templates boolean, fresh workflow_internal.search_documents[] default '{}'
)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  part record;
  meant text;
  mended text := '';
begin
  for part in select w.* from workflow_internal.search_words(mended_query.query) w order by w.place loop
    meant := null;
    if not part.is_phrase and not part.is_negated and part.word ~ '^[[:alpha:]]{4,30}$' then
      if workflow_internal.search_matches(
        (workflow_internal.read_query(part.word)).condition, mended_query.owner_id, mended_query.in_everybodys, mended_query.in_templates,
        mended_query.fresh
      ) = '{}' then
        meant := workflow_internal.similar_word(
          part.word, mended_query.owner_id, mended_query.in_everybodys, mended_query.in_templates,
          mended_query.fresh
        );
      end if;
    end if;
    mended := concat(mended, case when part.is_negated then '-' end, case
      when part.is_phrase then format('"%s"', part.word)
      else coalesce(meant, part.word) || case when part.is_prefix then '*' else '' end
    end, ' ');
  end loop;
  return mended;
end
$$;

comment on function workflow_internal.mended_query(text, uuid, boolean, boolean, workflow_internal.search_documents[]) is
  'A query without typos

Words of four letters and more that no document has become the one that is most like them; the others stay. Arguments as for similar_word.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.mended_query(text, uuid, boolean, boolean, workflow_internal.search_documents[]) from public, anon, authenticated, service_role;
