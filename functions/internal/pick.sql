-- Keeps the named keys of an object, so that a caller's object can set no other column.
create or replace function workflow_internal.pick(object jsonb, keys text[])
returns jsonb
language sql
immutable
parallel safe
security invoker
begin atomic
  -- By taking away: an aggregate of the values takes minutes for a long array.
  select pick.object - coalesce(array_agg(k.key) filter (where k.key <> all (pick.keys)), '{}')
  from jsonb_object_keys(pick.object) as k (key);
end;

comment on function workflow_internal.pick(jsonb, text[]) is 'An object with only the named keys';

revoke all on function workflow_internal.pick(jsonb, text[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.pick(jsonb, text[]) to authenticated, service_role;
