-- Says why a value found in a node is not shown in a list: it may be a credential, or it is too large.
create or replace function workflow_internal.hidden_because(
  value jsonb, parent jsonb, last_key text, path_keys text, key_pattern text
)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- All names that could give it away, a line each: patterns are matched by line, and to start a match is what costs.
  known_names text := hidden_because.path_keys;
begin
  if hidden_because.value is null then
    return null;
  elsif hidden_because.last_key in ('value', '_value', 'default', 'defaultValue') then
    -- {"name": "Authorization", "value": "…"}
    known_names := concat_ws(e'\n', known_names,
      left(hidden_because.parent ->> 'name', 255), left(hidden_because.parent ->> 'key', 255));
  end if;
  if known_names ~ hidden_because.key_pattern then
    return 'credential';
  elsif pg_column_size(hidden_because.value) > 16384 then
    return 'too_large';
  elsif jsonb_typeof(hidden_because.value) in ('object', 'array') and (
    select string_agg(concat_ws(e'\n', e.entry ->> 'key',
      case when e.entry ->> 'key' in ('name', 'key') then left(e.entry ->> 'value', 255) end), e'\n')
    from jsonb_path_query(hidden_because.value, 'strict $.** ? (@.type() == "object").keyvalue()') as e (entry)
  ) ~ hidden_because.key_pattern then
    return 'credential';
  end if;
  return null;
end
$$;

comment on function workflow_internal.hidden_because(jsonb, jsonb, text, text, text) is
  'Why a value is not shown

credential: a key above, at or below it is one of those of the enabled rules of credential_rules, whatever the value is. too_large: more than 16 KiB.
Null: it can be shown. parent: what the value stands in, under last_key. path_keys: the keys on the way, a line each. key_pattern: the rules.';

revoke all on function workflow_internal.hidden_because(jsonb, jsonb, text, text, text)
  from public, anon, authenticated, service_role;
