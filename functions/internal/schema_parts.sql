-- Lists the schemas of which a JSON Schema consists, as far as we check it ourselves.
create or replace function workflow_internal.schema_parts(schema jsonb)
returns table (path text, part jsonb)
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  with recursive walk (path, part) as (
    select '$.config_schema', schema_parts.schema
    union all
    select c.path, c.part
    from walk w
    cross join lateral (
      select workflow_internal.longer_path(w.path || '.properties', p.key, null) as path, p.value as part
      from jsonb_each(case jsonb_typeof(w.part -> 'properties') when 'object' then w.part -> 'properties' end) p
      union all
      select w.path || '.' || k.keyword, w.part -> k.keyword
      from (values ('items'), ('not')) as k (keyword) where w.part ? k.keyword
      union all
      select format('%s.%s[%s]', w.path, k.keyword, b.place - 1), b.branch
      from (values ('allOf'), ('anyOf'), ('oneOf')) as k (keyword)
      cross join jsonb_array_elements(case jsonb_typeof(w.part -> k.keyword) when 'array' then w.part -> k.keyword end)
        with ordinality as b (branch, place)
    ) c
    where jsonb_typeof(w.part) = 'object'
  )
  select p.path, p.part from walk p;
end
$$;

comment on function workflow_internal.schema_parts(jsonb) is
  'The schemas within a schema

Itself, and what stands under properties, items, not, allOf, anyOf and oneOf, at any depth; whatever it is. Outer ones come first.';

revoke all on function workflow_internal.schema_parts(jsonb) from public, anon, authenticated, service_role;
