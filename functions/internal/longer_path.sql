-- Writes the JSON path of what stands under a key or at a place of an array.
create or replace function workflow_internal.longer_path(path text, key text, place bigint)
returns text
language sql
immutable
parallel safe
security invoker
return case
  when longer_path.path like '%…' then longer_path.path
  when char_length(longer_path.path) > 400 then longer_path.path || '…'
  when longer_path.key is null then format('%s[%s]', longer_path.path, longer_path.place - 1)
  when char_length(longer_path.key) > 40 then longer_path.path || '.*'
  when longer_path.key ~ '^[A-Za-z_][A-Za-z0-9_]*$' then longer_path.path || '.' || longer_path.key
  else format('%s[%s]', longer_path.path, to_json(longer_path.key))
end;

comment on function workflow_internal.longer_path(text, text, bigint) is
  'A JSON path with one step more

key: null in an array, where place counts from 1. A key of more than 40 characters is *, and a path of more than 400 ends in ….';

revoke all on function workflow_internal.longer_path(text, text, bigint) from public, anon, authenticated, service_role;
