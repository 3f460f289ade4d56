-- Collects the texts of a document, but for those that stand under a key of a credential.
create or replace function workflow_internal.harmless_texts(document jsonb)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  bad_names text[] := workflow_internal.credential_names(harmless_texts.document::text);
begin
  if bad_names = '{}' then
    return jsonb_path_query_array(harmless_texts.document, 'strict $.** ? (@.type() == "string")');
  elsif bad_names is null then
    return null;
  end if;
  return (
    with recursive walk (content) as (
      select harmless_texts.document
      union all
      select k.content
      from walk w
      cross join lateral (
        select m.value
        from jsonb_each(case jsonb_typeof(w.content) when 'object' then w.content end) as m
        where jsonb_typeof(m.value) in ('string', 'object', 'array') and m.key <> all (bad_names)
          -- What is written with an escape is not among the names.
          and strpos(m.key, '"') + strpos(m.key, e'\\') = 0
          -- {"name": "Authorization", "value": "…"}
          and (m.key not in ('value', '_value', 'default', 'defaultValue')
            or (coalesce(w.content ->> 'name', '') <> all (bad_names) and coalesce(w.content ->> 'key', '') <> all (bad_names)
              and strpos(concat(w.content ->> 'name', w.content ->> 'key'), '"') = 0))
        union all
        select e.value
        from jsonb_array_elements(case jsonb_typeof(w.content) when 'array' then w.content end) as e (value)
        where jsonb_typeof(e.value) in ('string', 'object', 'array')
      ) as k (content)
      where jsonb_typeof(w.content) <> 'string'
    )
    select jsonb_agg(t.content) from (select w.content from walk w where jsonb_typeof(w.content) = 'string' limit 5000) t
  );
end
$$;

comment on function workflow_internal.harmless_texts(jsonb) is
  'The texts of a document that stand under no key of a credential

An array, or null. By the enabled rules for keys of credential_rules. Whatever is below such a key is left out, and so is the value of an object whose
name or key is one. If there is such a key, 5,000 texts at most.';

revoke all on function workflow_internal.harmless_texts(jsonb) from public, anon, authenticated, service_role;
