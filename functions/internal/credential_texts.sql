-- Gives the texts of a document that hold a credential.
create or replace function workflow_internal.credential_texts(document jsonb, pattern text)
returns text[]
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- To start a search costs more than to read a short text, so texts are read in blocks, a line each, and only those of a block
  -- with a match one by one.
  return array(
    with texts as materialized (
      select s.place / 256 as block, s.value #>> '{}' as content
      from jsonb_path_query(credential_texts.document, 'strict $.** ? (@.type() == "string")') with ordinality as s (value, place)
    )
    select t.content from texts t
    where t.block in (select b.block from texts b group by b.block having string_agg(b.content, e'\n') ~ ('(?w)' || credential_texts.pattern))
      and t.content ~ credential_texts.pattern and workflow_internal.holds_credential(t.content, credential_texts.pattern)
    limit 100
  );
end
$$;

comment on function workflow_internal.credential_texts(jsonb, text) is
  'The texts of a document that hold a credential

pattern: all rules for values as one. At most 100, keys not among them.';

revoke all on function workflow_internal.credential_texts(jsonb, text) from public, anon, authenticated, service_role;
