-- Says under which names the value of an object's member stands. Not immutable, as concat_ws is not: it would not be inlined.
create or replace function workflow_internal.names_of(key text, object jsonb, label text)
returns text
language sql
stable
parallel safe
security invoker
return case
  -- The ends of them, since a long one could be repeated by every value below it; rules look at the end of a name.
  -- {"name": "Authorization", "value": "…"} and {"api_key": {"value": "…"}}
  when names_of.key in ('value', '_value', 'default', 'defaultValue')
    then concat_ws(
      e'\n', names_of.key, right(names_of.object ->> 'name', 255), right(names_of.object ->> 'key', 255), names_of.label
    )
  when names_of.key <> '$secret' then names_of.key
end;

comment on function workflow_internal.names_of(text, jsonb, text) is
  'The names under which a value stands, a line each

object: whose member it is. label: the last 255 characters of the key under which the object stands. Null for {"$secret": "NAME"}, which refers to a secret and holds none.';

revoke all on function workflow_internal.names_of(text, jsonb, text) from public, anon, authenticated, service_role;
