-- Gives all texts of a document, and all names under which values stand, each once.
create or replace function workflow_internal.document_texts(document jsonb, out texts text[], out names text[])
language plpgsql
stable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
-- Hashed: to sort texts by the rules of a language costs more than to search them.
set enable_sort = off
as $$
begin
  -- Not by a JSON path: jsonb_path_query moves its whole list for each row, which takes 17 s for 400,000 of them.
  with recursive containers (label, content) as (
    select null::text, document_texts.document
    union all
    select coalesce(right(k.key, 255), c.label), k.content
    from containers c
    cross join lateral (
      select m.key, m.value from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) as m
      union all
      select null, e.value
      from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) as e (value)
    ) as k (key, content)
    where jsonb_typeof(k.content) in ('object', 'array')
  ),
  found as (
    select distinct t.is_name, t.content
    from containers c
    cross join lateral (
      select f.is_name, f.content
      from jsonb_each(case jsonb_typeof(c.content) when 'object' then c.content end) as m
      cross join lateral (values
        (true, m.key), (true, right(m.key, 255)), (true, workflow_internal.names_of(m.key, c.content, c.label)),
        (false, case jsonb_typeof(m.value) when 'string' then m.value #>> '{}' end)
      ) as f (is_name, content)
      union all
      select false, e.value #>> '{}'
      from jsonb_array_elements(case jsonb_typeof(c.content) when 'array' then c.content end) as e (value)
      where jsonb_typeof(e.value) = 'string'
    ) as t (is_name, content)
    where t.content is not null
  )
  select coalesce(array_agg(f.content) filter (where not f.is_name), '{}'),
    coalesce(array_agg(f.content) filter (where f.is_name), '{}')
  into texts, names
  from found f;
end
$$;

comment on function workflow_internal.document_texts(jsonb) is
  'The texts of a document, and the names under which values stand

names: all keys, the ends of long ones, and what names_of makes of them.';

revoke all on function workflow_internal.document_texts(jsonb) from public, anon, authenticated, service_role;
