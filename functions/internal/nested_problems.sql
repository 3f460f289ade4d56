-- Lists where what values hold does not match the schemas under properties, items or allOf.
create or replace function workflow_internal.nested_problems(
  keyword text, operand jsonb, places bigint[], bases text[], suffix text, configs jsonb[], most integer
)
returns table (place bigint, path text, message text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  below record;
  inner_places bigint[];
  inner_bases text[];
  inner_configs jsonb[];
begin
  if nested_problems.keyword = 'items' then
    -- Here paths begin to differ: the place in the array goes to the base.
    select array_agg(u.place), array_agg(i.item), array_agg(case
        when nested_problems.most is null then u.base -- nobody asks where
        else workflow_internal.longer_path(u.base || nested_problems.suffix, null, i.place)
      end)
    into inner_places, inner_configs, inner_bases
    from unnest(nested_problems.places, nested_problems.bases, nested_problems.configs) as u (place, base, config)
    cross join jsonb_array_elements(case jsonb_typeof(u.config) when 'array' then u.config end) with ordinality as i (item, place);
    if inner_places is not null then
      return query
      select c.* from workflow_internal.config_problems(nested_problems.operand, inner_places, inner_bases, '', inner_configs, nested_problems.most) c;
    end if;

  elsif nested_problems.keyword = 'properties' then
    for below in select p.key, p.value as schema from jsonb_each(nested_problems.operand) p loop
      select array_agg(u.place), array_agg(u.base), array_agg(u.config -> below.key)
      into inner_places, inner_bases, inner_configs
      from unnest(nested_problems.places, nested_problems.bases, nested_problems.configs) as u (place, base, config)
      where jsonb_typeof(u.config) = 'object' and u.config ? below.key;
      if inner_places is not null then
        return query select c.* from workflow_internal.config_problems(
          below.schema, inner_places, inner_bases, workflow_internal.longer_path(nested_problems.suffix, below.key, null), inner_configs,
          nested_problems.most
        ) c;
      end if;
    end loop;

  else
    for below in select b.schema from jsonb_array_elements(nested_problems.operand) as b (schema) loop
      return query select c.* from workflow_internal.config_problems(
        below.schema, nested_problems.places, nested_problems.bases, nested_problems.suffix, nested_problems.configs,
        nested_problems.most
      ) c;
    end loop;
  end if;
end
$$;

comment on function workflow_internal.nested_problems(text, jsonb, bigint[], text[], text, jsonb[], integer) is
  'Where values do not match the schemas under properties, items or allOf

operand: what stands under the keyword. The other arguments, and the answer, as for config_problems.';

revoke all on function workflow_internal.nested_problems(text, jsonb, bigint[], text[], text, jsonb[], integer) from public, anon, authenticated, service_role;
