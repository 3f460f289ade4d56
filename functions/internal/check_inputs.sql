-- Refuses what a rule cannot say about the inputs of a node.
create or replace function workflow_internal.check_inputs(allowed_inputs text[], min_inputs integer, max_inputs integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  input record;
begin
  if cardinality(check_inputs.allowed_inputs) > 200 then
    perform workflow_internal.raise_error('too_many_node_types', '$.allowed_inputs');
  elsif array_ndims(check_inputs.allowed_inputs) > 1 or array_position(check_inputs.allowed_inputs, null) is not null then
    perform workflow_internal.raise_error('inputs_invalid', '$.allowed_inputs');
  elsif check_inputs.min_inputs < 0 then
    perform workflow_internal.raise_error('number_invalid', '$.min_inputs');
  elsif check_inputs.max_inputs < 0 or check_inputs.max_inputs < check_inputs.min_inputs then
    perform workflow_internal.raise_error('number_invalid', '$.max_inputs');
  end if;
  for input in select i.type, i.place from unnest(check_inputs.allowed_inputs) with ordinality as i (type, place) loop
    perform workflow_internal.check_text(input.type, format('$.allowed_inputs[%s]', input.place - 1), 255);
  end loop;
end
$$;

comment on function workflow_internal.check_inputs(text[], integer, integer) is
  'Refuse rules for inputs that cannot be

Nulls pass. Errors: PT413 over 200 types, or one of over 255 characters; PT422 nulls in or no flat list, blank types, negative numbers, max below min.';

revoke all on function workflow_internal.check_inputs(text[], integer, integer) from public, anon, authenticated, service_role;
