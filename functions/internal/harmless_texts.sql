-- Collects the texts of a document, but for those that stand under a key of a credential.
create or replace function workflow_internal.harmless_texts(document jsonb)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  texts jsonb := jsonb_path_query_array(harmless_texts.document, 'strict $.** ? (@.type() == "string")');
  written text := harmless_texts.document::text;
  bad_names text[] := workflow_internal.credential_names(written);
  bad_name text;
  bad_texts text[];
begin
  -- Each name is looked for in the whole document: fifty in two megabytes took 26 s, for which searches and maintenance waited.
  if bad_names is null or cardinality(bad_names) * octet_length(written)::bigint > 2 * 1024 * 1024 then
    return null;
  end if;
  -- What stands below such a key, and in {"name": "Authorization", "value": "…"}, is taken away wherever it stands. To walk through
  -- the document in SQL takes several times as long.
  foreach bad_name in array bad_names loop
    bad_texts := array(
      select t.value #>> '{}'
      from (
        select jsonb_path_query(harmless_texts.document, format('lax $.**."%s".** ? (@.type() == "string")', bad_name)::jsonpath)
        union all
        select jsonb_path_query(harmless_texts.document, format(
          'lax $.** ? (@.type() == "object" && (@.name == "%1$s" || @.key == "%1$s")).keyvalue() ? (@.key like_regex "^(_?value|default(Value)?)$").value.** ? (@.type() == "string")',
          bad_name
        )::jsonpath)
      ) as t (value)
      limit 501
    );
    if cardinality(bad_texts) > 500 then
      return null;
    end if;
    texts := texts - bad_texts;
  end loop;
  return texts;
end
$$;

comment on function workflow_internal.harmless_texts(jsonb) is
  'The texts of a document that stand under no key of a credential

An array. By the enabled rules for keys of credential_rules. Whatever is below such a key is left out, and so is the value of an object whose name or key
is one; a text that stands elsewhere, too, is left out there. Null if there are more such texts than 500 under one key, or more than 50 such keys,
or more than 2 MiB to read, once for each key.';

revoke all on function workflow_internal.harmless_texts(jsonb) from public, anon, authenticated, service_role;
