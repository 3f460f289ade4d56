-- Says for people what a keyword of a JSON Schema asks of a value.
create or replace function workflow_internal.keyword_message(keyword text, operand jsonb)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select case keyword_message.keyword
    when 'type' then 'The value must be of type ' || replace(btrim(keyword_message.operand::text, '[]"'), '", "', ' or ')
    when 'enum' then 'The value must be one of ' || k.operand
    when 'const' then 'The value must be ' || k.operand
    when 'minimum' then 'The number must be at least ' || k.operand
    when 'maximum' then 'The number must be at most ' || k.operand
    when 'exclusiveMinimum' then 'The number must be more than ' || k.operand
    when 'exclusiveMaximum' then 'The number must be less than ' || k.operand
    when 'minLength' then format('The text must have at least %s characters', k.operand)
    when 'maxLength' then format('The text must have at most %s characters', k.operand)
    when 'minItems' then format('The list must have at least %s items', k.operand)
    when 'maxItems' then format('The list must have at most %s items', k.operand)
    when 'uniqueItems' then 'No two items of the list may be equal'
    when 'anyOf' then 'The value matches none of the schemas under anyOf'
    when 'oneOf' then 'The value does not match exactly one of the schemas under oneOf'
    when 'not' then 'The value matches the schema under not'
  end
  from (select left(keyword_message.operand::text, 200) as operand) k;
end;

comment on function workflow_internal.keyword_message(text, jsonb) is
  'What a keyword asks of a value

For those of keyword_holds and failed_combinations. What stands under the keyword is cut at 200 characters.';

revoke all on function workflow_internal.keyword_message(text, jsonb) from public, anon, authenticated, service_role;
