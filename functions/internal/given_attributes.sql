-- Gathers the arguments that were given into one object: null means "not given".
create or replace function workflow_internal.given_attributes(attributes jsonb)
returns jsonb
language sql
immutable
parallel safe
security invoker
begin atomic
  select coalesce(jsonb_object_agg(a.key, a.value) filter (where a.value <> 'null'), '{}')
  from jsonb_each(given_attributes.attributes) as a (key, value);
end;

comment on function workflow_internal.given_attributes(jsonb) is
  'Leave out the keys whose value is null

Only at the top: nulls inside a definition are content.';

revoke all on function workflow_internal.given_attributes(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.given_attributes(jsonb) to authenticated, service_role;
