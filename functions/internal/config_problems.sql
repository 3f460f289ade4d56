-- Lists where values do not match a JSON Schema of the subset that we check ourselves.
create or replace function workflow_internal.config_problems(
  schema jsonb, places bigint[], bases text[], suffix text, configs jsonb[], most integer
)
returns table (place bigint, path text, message text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  part record;
begin
  if config_problems.schema = 'false' then
    return query
    select u.place, u.base || config_problems.suffix, 'No value may stand here'
    from unnest(config_problems.places, config_problems.bases) as u (place, base) limit config_problems.most;
  end if;

  -- Each keyword is asked of all values at once: a function that is called for one value after the other takes ten times as long.
  for part in
    select k.keyword, k.operand, workflow_internal.keyword_message(k.keyword, k.operand) as message
    from jsonb_each(case jsonb_typeof(config_problems.schema) when 'object' then config_problems.schema end) as k (keyword, operand)
  loop
    case
      when part.keyword in ('anyOf', 'oneOf', 'not') or (part.keyword = 'allOf' and config_problems.most is null) then
        return query
        select f.place, f.base || config_problems.suffix, part.message
        from workflow_internal.failed_combinations(
          part.keyword, part.operand, config_problems.places, config_problems.bases, config_problems.configs
        ) f
        limit config_problems.most;
      when part.keyword in ('properties', 'items', 'allOf') then
        return query select n.* from workflow_internal.nested_problems(
          part.keyword, part.operand, config_problems.places, config_problems.bases, config_problems.suffix, config_problems.configs,
          config_problems.most
        ) n;
      when part.keyword = 'required' then
        return query
        select u.place, workflow_internal.longer_path(u.base || config_problems.suffix, r.key, null), format('"%s" is missing', left(r.key, 60))
        from unnest(config_problems.places, config_problems.bases, config_problems.configs) as u (place, base, config)
        cross join lateral (
          select k.key from jsonb_array_elements_text(part.operand) as k (key) where not u.config ? k.key limit coalesce(config_problems.most, 1)
        ) r
        where jsonb_typeof(u.config) = 'object'
        limit config_problems.most;
      when part.keyword = 'additionalProperties' and part.operand = 'false' then
        return query
        select u.place, workflow_internal.longer_path(u.base || config_problems.suffix, o.key, null),
          format('"%s" is not a known setting', left(o.key, 60))
        from unnest(config_problems.places, config_problems.bases, config_problems.configs) as u (place, base, config)
        cross join jsonb_object_keys(case jsonb_typeof(u.config) when 'object' then u.config end) as o (key)
        where not coalesce(config_problems.schema -> 'properties' ? o.key, false)
        limit config_problems.most;
      when part.message is not null then
        return query
        select u.place, u.base || config_problems.suffix, part.message
        from unnest(config_problems.places, config_problems.bases, config_problems.configs) as u (place, base, config)
        where not workflow_internal.keyword_holds(part.keyword, part.operand, u.config)
        limit config_problems.most;
      else
        null; -- it asks for nothing
    end case;
  end loop;
end
$$;

comment on function workflow_internal.config_problems(jsonb, bigint[], text[], text, jsonb[], integer) is
  'Where values do not match a schema

schema: one of our subset. configs: the values; of each, places says whose it is, and its path is the one in bases with suffix behind. The three arrays are
of one length. most: how many problems each keyword lists; null, within a combination, where all that counts is which values have one. In no order.';

revoke all on function workflow_internal.config_problems(jsonb, bigint[], text[], text, jsonb[], integer) from public, anon, authenticated, service_role;
