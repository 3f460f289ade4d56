-- Finds the values that match too few or too many of the schemas under allOf, anyOf, oneOf or not.
create or replace function workflow_internal.failed_combinations(keyword text, operand jsonb, configs jsonb[])
returns setof bigint
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  schemas jsonb := case failed_combinations.keyword when 'not' then jsonb_build_array(failed_combinations.operand)
    else failed_combinations.operand end;
  total integer := jsonb_array_length(schemas);
  bases text[] := array_fill(''::text, array[cardinality(failed_combinations.configs)]);
begin
  return query
  select n.number
  from generate_series(1::bigint, cardinality(failed_combinations.configs)) as n (number)
  left join (
    select m.number, count(*) as failures
    from (
      select distinct b.place, c.place as number
      from jsonb_array_elements(schemas) with ordinality as b (schema, place)
      cross join workflow_internal.config_problems(
        b.schema, array(select generate_series(1::bigint, cardinality(failed_combinations.configs))), bases, '',
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

comment on function workflow_internal.failed_combinations(text, jsonb, jsonb[]) is
  'Which values break allOf, anyOf, oneOf or not

operand: an array of schemas, for not one schema. Gives the places of values in configs, from 1.';

revoke all on function workflow_internal.failed_combinations(text, jsonb, jsonb[]) from public, anon, authenticated, service_role;
