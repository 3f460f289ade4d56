-- Says whether the extension pg_jsonschema is there and can check a JSON Schema.
create or replace function workflow_internal.is_schema_of_extension(schema jsonb)
returns boolean
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  matcher text := workflow_internal.extension_function('jsonb_matches_schema', '{json,jsonb}');
  checker text := workflow_internal.extension_function('jsonschema_is_valid', '{json}');
  is_valid boolean := true;
begin
  -- A reference may lead nowhere but into the schema itself: no file and no address is read.
  if matcher is null or is_schema_of_extension.schema @? 'strict $.** ? (@.type() == "object").keyvalue() ? (
      (@.key == "$ref" || @.key == "$dynamicRef" || @.key == "$recursiveRef") && !(@.value starts with "#")
      || (@.key == "$id" || @.key == "id") && @.value.type() == "string"
      || @.key == "$schema"
        && !(@.value like_regex "^https?://json-schema[.]org/(draft-0[467]|draft/20(19-09|20-12))/schema#?$")
    )'
  then
    return false;
  end if;
  if checker is not null then
    execute format('select %s($1)', checker) into is_valid using is_schema_of_extension.schema::json;
  end if;
  if is_valid then
    -- Older versions have no checker, and complain here.
    execute format('select %s($1, ''{}'')', matcher) using is_schema_of_extension.schema::json;
  end if;
  return coalesce(is_valid, false);
exception
  -- Whatever the extension has against it; of cancelling, and of running out of memory, it says nothing.
  when internal_error or data_exception or syntax_error_or_access_rule_violation or external_routine_exception or raise_exception then
    return false;
end
$$;

comment on function workflow_internal.is_schema_of_extension(jsonb) is
  'Whether pg_jsonschema can check a schema

False where the extension is not there, and for a schema that refers to anything but itself, names itself by $id, or is of an unknown draft.';

revoke all on function workflow_internal.is_schema_of_extension(jsonb) from public, anon, authenticated, service_role;
