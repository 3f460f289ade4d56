-- Estimates how often a JSON Schema makes us look at elements of lists.
create or replace function workflow_internal.list_checks(schema jsonb, configs jsonb[])
returns bigint
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  keywords bigint := (
    select count(*) from jsonb_path_query(
      list_checks.schema, 'strict $.** ? (@.type() == "object").keyvalue() ? (@.key == "items" || @.key == "uniqueItems")'
    )
  );
begin
  if keywords = 0 then
    return keywords;
  end if;
  return keywords * (
    select coalesce(sum(a.length::integer), 0)::bigint
    from unnest(list_checks.configs) as u (config)
    cross join jsonb_path_query(u.config, 'strict $.** ? (@.type() == "array").size()') as a (length)
  );
end
$$;

comment on function workflow_internal.list_checks(jsonb, jsonb[]) is
  'How often a schema may look at elements of lists

At most: each element by each items and uniqueItems. A list of 100,000 numbers is short to send, and so are a hundred schemas for its items.';

revoke all on function workflow_internal.list_checks(jsonb, jsonb[]) from public, anon, authenticated, service_role;
