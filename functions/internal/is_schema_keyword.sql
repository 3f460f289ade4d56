-- Says whether we know a keyword of a JSON Schema, and can do something with what stands under it.
create or replace function workflow_internal.is_schema_keyword(keyword text, operand jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
return coalesce(case
  when is_schema_keyword.keyword = 'type' then is_schema_keyword.operand not in ('[]', '{}')
    and is_schema_keyword.operand <@ '["string", "number", "integer", "boolean", "object", "array", "null"]'
  when is_schema_keyword.keyword in ('enum', 'allOf', 'anyOf', 'oneOf')
    then jsonb_typeof(is_schema_keyword.operand) = 'array' and is_schema_keyword.operand <> '[]'
  when is_schema_keyword.keyword in ('minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum')
    then jsonb_typeof(is_schema_keyword.operand) = 'number'
  when is_schema_keyword.keyword in ('minLength', 'maxLength', 'minItems', 'maxItems') then case jsonb_typeof(is_schema_keyword.operand)
    when 'number' then is_schema_keyword.operand::numeric >= 0
      and is_schema_keyword.operand::numeric = trunc(is_schema_keyword.operand::numeric) end
  when is_schema_keyword.keyword in ('uniqueItems', 'additionalProperties') then jsonb_typeof(is_schema_keyword.operand) = 'boolean'
  when is_schema_keyword.keyword = 'properties' then jsonb_typeof(is_schema_keyword.operand) = 'object'
  when is_schema_keyword.keyword in ('items', 'not') then jsonb_typeof(is_schema_keyword.operand) in ('object', 'boolean')
  when is_schema_keyword.keyword = 'required' then jsonb_typeof(is_schema_keyword.operand) = 'array'
    and not is_schema_keyword.operand @? 'strict $[*] ? (@.type() != "string")'
  -- Annotations ask for nothing.
  when is_schema_keyword.keyword in (
    'title', 'description', 'default', 'examples', 'format', 'deprecated', 'readOnly', 'writeOnly', 'contentEncoding',
    'contentMediaType', '$schema', '$id', '$comment'
  ) or is_schema_keyword.keyword like 'x-%' or is_schema_keyword.keyword = 'const' then true
end, false);

comment on function workflow_internal.is_schema_keyword(text, jsonb) is
  'Whether a keyword is one of the subset

operand: what stands under it. Schemas below it are not looked into.';

revoke all on function workflow_internal.is_schema_keyword(text, jsonb) from public, anon, authenticated, service_role;
