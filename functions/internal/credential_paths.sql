-- Finds where a document holds what looks like a credential.
create or replace function workflow_internal.credential_paths(document jsonb)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set enable_sort = off
as $$
declare
  -- All rules of a kind in one pattern: a text is read once, whatever their number. The default never matches.
  value_pattern text;
  key_pattern text;
  found_texts record := workflow_internal.document_texts(credential_paths.document);
  secret_names text[];
  credentials text[];
begin
  select coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'value'), e'\\Ax\\A'),
    '(?iw)' || coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'key'), e'\\Ax\\A')
  into value_pattern, key_pattern
  from workflow_internal.credential_rules r where r.is_enabled;

  -- Each text and name once, however often it stands there. A name is searched in a tenth of the time.
  secret_names := workflow_internal.matching_texts(found_texts.names, key_pattern, 50000);
  -- Nothing shorter is a credential.
  credentials := array(
    select s.suspect
    from unnest(workflow_internal.matching_texts(
      array(select u.text from unnest(found_texts.texts) as u (text) where char_length(u.text) > 3)
        || array(select u.name from unnest(found_texts.names) as u (name) where char_length(u.name) > 15),
      '(?w)' || value_pattern, 5000
    )) as s (suspect)
    where workflow_internal.holds_credential(s.suspect, value_pattern)
  );
  if secret_names = '{}' and credentials = '{}' then
    return '{}'::text[];
  end if;
  return array(
    -- Only containers carry a path, and a short one: a path for each text would be larger than the document.
    with recursive containers (path, label, content) as (
      select '$', null::text, credential_paths.document
      union all
      select workflow_internal.longer_path(c.path, k.key, k.place), coalesce(right(k.key, 255), c.label), k.content
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
        select m.key, null::bigint, case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' else '' end,
          workflow_internal.names_of(m.key, c.content, c.label)
        from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) as m
        union all
        select null, e.place, e.value #>> '{}', c.label
        from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
        where jsonb_typeof(e.value) = 'string'
      ) as t (key, place, value, names)
      where (char_length(t.value) > 3 and (
          (t.names in (select u.name from unnest(secret_names) as u (name)) and workflow_internal.looks_secret(t.value, t.names))
          or t.value in (select u.text from unnest(credentials) as u (text))
        )) or (char_length(t.key) > 15 and t.key in (select u.text from unnest(credentials) as u (text)))
      limit 100
    )
    select f.path from found f group by f.path order by f.path
  );
end
$$;

comment on function workflow_internal.credential_paths(jsonb) is
  'Where a document holds what looks like a credential

JSON paths in order, at most 100, by the enabled rules of credential_rules. Every text and every key is looked at once.
{"$secret": "NAME"} refers to a secret and holds none. Errors: PT413 too much in it resembles a credential.';

revoke all on function workflow_internal.credential_paths(jsonb) from public, anon, authenticated, service_role;
