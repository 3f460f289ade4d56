-- Walks through a document and gives its texts and long keys with the names under which they stand.
create or replace function workflow_internal.named_texts(document jsonb)
returns table (steps integer[], key text, value text, names text)
language plpgsql
stable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
begin
  -- Not by a JSON path: jsonb_path_query moves its whole list for each row, which takes 17 s for 400,000 of them.
  return query
  with recursive containers (steps, label, content) as (
    -- By the number of each step and not by its key: a path for each text would be larger than the document.
    select '{}'::integer[], null::text, named_texts.document
    union all
    select c.steps || k.place::integer, coalesce(right(k.key, 255), c.label), k.content
    from containers c
    cross join lateral (
      select m.key, m.place, m.value
      from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) with ordinality as m (key, value, place)
      union all
      select null, e.place, e.value
      from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
    ) as k (key, place, content)
    where jsonb_typeof(k.content) in ('object', 'array')
  )
  select c.steps || t.place::integer, t.key, t.value, t.names
  from containers c
  cross join lateral (
    select m.place, m.key, case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' end,
      workflow_internal.names_of(m.key, c.content, c.label)
    from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) with ordinality as m (key, value, place)
    -- No shorter key is a credential.
    where jsonb_typeof(m.value) = 'string' or char_length(m.key) > 15
    union all
    select e.place, null, e.value #>> '{}', c.label
    from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) with ordinality as e (value, place)
    where jsonb_typeof(e.value) = 'string'
  ) as t (place, key, value, names);
end
$$;

comment on function workflow_internal.named_texts(jsonb) is
  'The texts and the long keys of a document

steps: numbers from 1, a place in an array, or the place of the key in an object. key: null in an array. value: null where it is no text, which are the keys of more than 15 characters.
names: as names_of gives them, and in an array the key above it.';

revoke all on function workflow_internal.named_texts(jsonb) from public, anon, authenticated, service_role;
