-- Gathers the arguments that were given into one object: null means "not given".
create or replace function workflow_internal.given_attributes(attributes jsonb)
returns jsonb
language sql
immutable
parallel safe
security invoker
return jsonb_strip_nulls(given_attributes.attributes);

comment on function workflow_internal.given_attributes(jsonb) is
  'Leave out the keys whose value is null

For flat objects of texts, flags and tags; nulls in an array stay. Not by an aggregate: jsonb_object_agg takes minutes for a long array.';

revoke all on function workflow_internal.given_attributes(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.given_attributes(jsonb) to authenticated, service_role;
