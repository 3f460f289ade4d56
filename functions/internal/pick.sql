-- Keeps the named keys of an object, so that a caller's object can set no other column.
create or replace function workflow_internal.pick(object jsonb, keys text[])
returns jsonb
language sql
immutable
parallel safe
security invoker
begin atomic
  select coalesce(jsonb_object_agg(o.key, o.value), '{}')
  from jsonb_each(pick.object) as o (key, value)
  where o.key = any (pick.keys);
end;

comment on function workflow_internal.pick(jsonb, text[]) is 'An object with only the named keys';

revoke all on function workflow_internal.pick(jsonb, text[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.pick(jsonb, text[]) to authenticated, service_role;
