-- Says whether no two elements of an array are equal.
create or replace function workflow_internal.has_unique_items(value jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
begin atomic
  -- Equality of jsonb is that of JSON Schema: 1 and 1.0 are equal, and the order of keys does not count.
  select count(*) = count(distinct e.element) from jsonb_array_elements(has_unique_items.value) as e (element);
end;

comment on function workflow_internal.has_unique_items(jsonb) is
  'Whether all elements of an array differ

value: an array.';

revoke all on function workflow_internal.has_unique_items(jsonb) from public, anon, authenticated, service_role;
