-- Reads the cursor of find_node_usage back into the place where to go on reading.
create or replace function workflow_internal.read_usage_cursor(cursor text)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  parts jsonb;
  start_at text[];
begin
  if read_usage_cursor.cursor is null then
    return array['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '2147483647', '0'];
  end if;
  start_at := workflow_internal.read_cursor(read_usage_cursor.cursor, 'node_usage', 'timestamptz');
  parts := read_usage_cursor.cursor::jsonb;
  if (parts ->> 3 ~ '^[0-9]{1,9}$' and parts ->> 4 ~ '^[0-9]{1,9}$') is not true then
    perform workflow_internal.raise_error('cursor_invalid', '$.cursor');
  end if;
  return start_at || array[parts ->> 3, parts ->> 4];
end
$$;

comment on function workflow_internal.read_usage_cursor(text) is
  'Read the cursor of find_node_usage

Returns {created_at, workflow_id, version, rows of that version that are known}; null begins at the newest. Errors: PT422 anything else.';

revoke all on function workflow_internal.read_usage_cursor(text) from public, anon, authenticated, service_role;
