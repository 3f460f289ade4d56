-- Says whether an array has an element that equals a value.
create or replace function workflow_internal.has_element(elements jsonb, value jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
begin atomic
  -- Of a scalar containment is equality, and does not unpack the array.
  select case
    when jsonb_typeof(has_element.value) in ('object', 'array')
      then exists (select from jsonb_array_elements(has_element.elements) as e (element) where e.element = has_element.value)
    else has_element.elements @> has_element.value
  end;
end;

comment on function workflow_internal.has_element(jsonb, jsonb) is
  'Whether an array has an equal element

elements: an array. Equal by meaning: 1 and 1.0 are, and the order of keys does not count.';

revoke all on function workflow_internal.has_element(jsonb, jsonb) from public, anon, authenticated, service_role;
