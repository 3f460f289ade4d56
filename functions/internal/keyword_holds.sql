-- Says whether a value keeps to one keyword of a JSON Schema that looks at the value alone.
create or replace function workflow_internal.keyword_holds(keyword text, operand jsonb, value jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
-- One expression without a subquery, so that it is inlined.
return case keyword_holds.keyword
  when 'type' then keyword_holds.operand ? jsonb_typeof(keyword_holds.value)
    or (keyword_holds.operand ? 'integer' and case jsonb_typeof(keyword_holds.value) when 'number'
      then keyword_holds.value::numeric = trunc(keyword_holds.value::numeric) else false end)
  when 'enum' then workflow_internal.has_element(keyword_holds.operand, keyword_holds.value)
  when 'const' then keyword_holds.value = keyword_holds.operand
  else case jsonb_typeof(keyword_holds.value)
    when 'number' then case keyword_holds.keyword
      when 'minimum' then keyword_holds.value::numeric >= keyword_holds.operand::numeric
      when 'maximum' then keyword_holds.value::numeric <= keyword_holds.operand::numeric
      when 'exclusiveMinimum' then keyword_holds.value::numeric > keyword_holds.operand::numeric
      when 'exclusiveMaximum' then keyword_holds.value::numeric < keyword_holds.operand::numeric
      else true
    end
    when 'string' then case keyword_holds.keyword
      when 'minLength' then char_length(keyword_holds.value #>> '{}') >= keyword_holds.operand::numeric
      when 'maxLength' then char_length(keyword_holds.value #>> '{}') <= keyword_holds.operand::numeric
      else true
    end
    when 'array' then case keyword_holds.keyword
      when 'minItems' then jsonb_array_length(keyword_holds.value) >= keyword_holds.operand::numeric
      when 'maxItems' then jsonb_array_length(keyword_holds.value) <= keyword_holds.operand::numeric
      when 'uniqueItems' then keyword_holds.operand = 'false' or workflow_internal.has_unique_items(keyword_holds.value)
      else true
    end
    else true
  end
end;

comment on function workflow_internal.keyword_holds(text, jsonb, jsonb) is
  'Whether a value keeps to a keyword

For the keywords without schemas below them: type, enum, const, minimum and maximum with their exclusive forms, minLength, maxLength, minItems,
maxItems, uniqueItems; any other holds. operand: what stands under the keyword, of the shape that is_schema_keyword asks for. A number is an
integer when it has no fraction, as 1.0; lengths count code points.';

revoke all on function workflow_internal.keyword_holds(text, jsonb, jsonb) from public, anon, authenticated, service_role;
