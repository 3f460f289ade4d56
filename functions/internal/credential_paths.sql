-- Finds where a document holds what looks like a credential.
create or replace function workflow_internal.credential_paths(document jsonb)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- All rules of a kind in one pattern: a text is read once, whatever their number. The default never matches.
  value_pattern text;
  key_pattern text;
  credential_texts text[];
begin
  select coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'value'), '\Ax\A'),
    '(?iw)' || string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'key')
  into value_pattern, key_pattern
  from workflow_internal.credential_rules r where r.is_enabled;

  credential_texts := workflow_internal.credential_texts(credential_paths.document, value_pattern);
  return array(
    -- Only containers carry a path, and a short one: a path for each text would be larger than the document.
    with recursive containers (path, label, content) as (
      select '$', null::text, credential_paths.document
      union all
      select workflow_internal.longer_path(c.path, k.key, k.place), coalesce(k.key, c.label), k.content
      from containers c
      cross join lateral (
        select m.key, null::bigint, m.value from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) as m
        union all
        select null, e.place, e.value
        from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
      ) as k (key, place, content)
      where jsonb_typeof(k.content) in ('object', 'array')
    ),
    found as (
      -- A key can be a credential, too, and DETAIL must not show it.
      select regexp_replace(workflow_internal.longer_path(c.path, t.key, t.place), value_pattern, '*', 'g') as path
      from containers c
      cross join lateral (
        select m.key, null::bigint, case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' else '' end, case
          -- {"name": "Authorization", "value": "…"} and {"api_key": {"value": "…"}}
          when m.key in ('value', '_value', 'default', 'defaultValue')
            then concat_ws(e'\n', m.key, c.content ->> 'name', c.content ->> 'key', c.label)
          when m.key <> '$secret' then m.key end
        from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) as m
        union all
        select null, e.place, e.value #>> '{}', c.label
        from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
        where jsonb_typeof(e.value) = 'string'
      ) as t (key, place, value, names)
      -- Nothing shorter is a credential, and to match a pattern is what costs.
      where (char_length(t.value) > 3 and (
          (t.names ~ key_pattern and workflow_internal.looks_secret(t.value, t.names))
          or t.value = any (credential_texts)
        )) or (char_length(t.key) > 15 and t.key ~ value_pattern and workflow_internal.holds_credential(t.key, value_pattern))
      limit 100
    )
    select f.path from found f group by f.path order by f.path
  );
end
$$;

comment on function workflow_internal.credential_paths(jsonb) is
  'Where a document holds what looks like a credential

JSON paths in order, at most 100, by the enabled rules of credential_rules. Every text and every key is looked at once.
{"$secret": "NAME"} refers to a secret and holds none.';

revoke all on function workflow_internal.credential_paths(jsonb) from public, anon, authenticated, service_role;
