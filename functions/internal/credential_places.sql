-- Finds exactly where documents hold what looks like a credential, so that it can be taken out.
create or replace function workflow_internal.credential_places(documents jsonb, most integer)
returns table (document integer, steps integer[], is_key boolean, content text, secret_name text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  patterns record;
begin
  select p.value_pattern, p.key_pattern into strict patterns from workflow_internal.credential_patterns() p;
  -- By the number of each step and not by its key: keys can be long, and there is a place for each text.
  return query
  with recursive containers (document, steps, label, content) as (
    select d.place::integer, '{}'::integer[], null::text, d.value
    from jsonb_array_elements(credential_places.documents) with ordinality as d (value, place)
    union all
    select c.document, c.steps || k.place::integer, coalesce(k.key, c.label), k.content
    from containers c
    cross join lateral (
      select m.key, m.place, m.value
      from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) with ordinality as m (key, value, place)
      union all
      select null, e.place, e.value
      from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
    ) as k (key, place, content)
    where jsonb_typeof(k.content) in ('object', 'array')
  ), texts as materialized (
    select c.document, c.steps || t.place::integer as steps, t.key, t.value, t.names, t.title, row_number() over () / 16 as block
    from containers c
    cross join lateral (
      select m.place, m.key, case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' end, case
        -- {"name": "Authorization", "value": "…"} and {"api_key": {"value": "…"}}
        when m.key in ('value', '_value', 'default', 'defaultValue')
          then concat_ws(e'\n', m.key, c.content ->> 'name', c.content ->> 'key', c.label)
        when m.key <> '$secret' then m.key end, case
        when m.key in ('value', '_value', 'default', 'defaultValue')
          then coalesce(c.content ->> 'name', c.content ->> 'key', c.label, m.key) else m.key end
      from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) with ordinality as m (key, value, place)
      where jsonb_typeof(m.value) = 'string' or char_length(m.key) > 15
      union all
      select e.place, null, e.value #>> '{}', c.label, c.label
      from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
      where jsonb_typeof(e.value) = 'string'
    ) as t (place, key, value, names, title)
  ), secret_names as materialized (
    select n.names from (select x.names from texts x group by x.names offset 0) n where n.names ~ patterns.key_pattern
  ), secret_keys as materialized (
    select n.key from (select x.key from texts x where char_length(x.key) > 15 group by x.key offset 0) n
    where n.key ~ patterns.value_pattern and workflow_internal.holds_credential(n.key, patterns.value_pattern)
  ), suspects as materialized (
    -- To start a search costs more than to read a short text: many texts are read at once, a line each, then fewer.
    select b.block from texts b
    where b.block / 16 in (
      select w.block / 16 from texts w group by w.block / 16 having string_agg(w.value, e'\n') ~ ('(?w)' || patterns.value_pattern)
    )
    group by b.block having string_agg(b.value, e'\n') ~ ('(?w)' || patterns.value_pattern)
  ), found as (
    select x.document, x.steps, x.key, x.value, x.title, false as is_key from texts x
    -- Nothing shorter is a credential.
    where char_length(x.value) > 3 and (
      (x.names in (select s.names from secret_names s) and workflow_internal.looks_secret(x.value, x.names))
      or (x.block in (select s.block from suspects s) and x.value ~ patterns.value_pattern
        and workflow_internal.holds_credential(x.value, patterns.value_pattern))
    )
    union all
    select x.document, x.steps, x.key, x.key, null, true from texts x
    where x.key in (select s.key from secret_keys s)
  )
  -- A name must not tell what it stands for: keys and names can be credentials, too.
  select f.document, f.steps, f.is_key, f.value,
    case when f.title ~ patterns.value_pattern or u.name ~ patterns.value_pattern then 'SECRET' else u.name end
  from found f cross join lateral (select workflow_internal.secret_name(f.title) as name) u
  limit credential_places.most;
end
$$;

comment on function workflow_internal.credential_places(jsonb, integer) is
  'Where documents hold what looks like a credential

documents: an array. most: how many places are wanted at most. document counts from 1, and so does each of steps: a place in the array, or
the place of the key in the object. is_key: the key there is one, else the text. content: what it is. secret_name: what to call it.
By the rules and the exceptions of credential_paths, but every place, and exactly.';

revoke all on function workflow_internal.credential_places(jsonb, integer) from public, anon, authenticated, service_role;
