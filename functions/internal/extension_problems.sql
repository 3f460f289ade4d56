-- Lists the nodes whose settings do not match a JSON Schema that only the extension pg_jsonschema can check.
create or replace function workflow_internal.extension_problems(schema jsonb, places bigint[], configs jsonb[])
returns table (place bigint, code text, message text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  matcher text := workflow_internal.extension_function('jsonb_matches_schema', '{json,jsonb}');
begin
  if matcher is not null then
    begin
      return query execute format(
        'select n.place, ''config_invalid'', ''The settings do not match the schema of this type of node''
         from rows from (unnest($2), unnest($3)) as n (place, config) where not %s($1, n.config)', matcher
      ) using extension_problems.schema::json, extension_problems.places, extension_problems.configs;
      return;
    exception
      when internal_error or data_exception or syntax_error_or_access_rule_violation or external_routine_exception or raise_exception then
        null; -- another version of the extension that does not know the schema
    end;
  end if;
  return query
  select n.place, 'config_not_checked', 'The extension pg_jsonschema, which the schema of this type of node needs, cannot check it'
  from unnest(extension_problems.places) as n (place);
end
$$;

comment on function workflow_internal.extension_problems(jsonb, bigint[], jsonb[]) is
  'Which settings do not match a schema, by pg_jsonschema

places, configs: the nodes by their place, and their settings. code: config_invalid; or config_not_checked for every node, where the extension is not there any more.';

revoke all on function workflow_internal.extension_problems(jsonb, bigint[], jsonb[]) from public, anon, authenticated, service_role;
