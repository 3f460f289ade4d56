-- Finds the values that match too few or too many of the schemas under allOf, anyOf, oneOf or not.
create or replace function workflow_internal.failed_combinations(
  keyword text, operand jsonb, places bigint[], bases text[], configs jsonb[]
)
returns table (place bigint, base text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Of joins that it takes for small the planner makes nested loops; here there may be 100,000 values.
set enable_nestloop = off
set jit = off
as $$
declare
  schemas jsonb := case failed_combinations.keyword when 'not' then jsonb_build_array(failed_combinations.operand)
    else failed_combinations.operand end;
  total integer := jsonb_array_length(schemas);
  no_bases text[] := array_fill(''::text, array[cardinality(failed_combinations.configs)]);
begin
  return query
  select n.place, n.base
  from unnest(failed_combinations.places, failed_combinations.bases) with ordinality as n (place, base, number)
  left join (
    select m.number, count(*) as failures
    from (
      select distinct b.branch, c.place as number
      from jsonb_array_elements(schemas) with ordinality as b (schema, branch)
      cross join workflow_internal.config_problems(
        b.schema, array(select generate_series(1::bigint, cardinality(failed_combinations.configs))), no_bases, '',
        failed_combinations.configs, null
      ) c
    ) m
    group by m.number
  ) k on k.number = n.number
  where case failed_combinations.keyword
    when 'anyOf' then coalesce(k.failures, 0) = total
    when 'allOf' then k.failures > 0
    when 'oneOf' then coalesce(k.failures, 0) <> total - 1
    else coalesce(k.failures, 0) = 0
  end;
end
$$;

comment on function workflow_internal.failed_combinations(text, jsonb, bigint[], text[], jsonb[]) is
  'Which values break allOf, anyOf, oneOf or not

operand: an array of schemas, for not one schema. Of each such value what stands in its place in places and bases.';

revoke all on function workflow_internal.failed_combinations(text, jsonb, bigint[], text[], jsonb[]) from public, anon, authenticated, service_role;
