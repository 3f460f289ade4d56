-- Reads a cursor of list_node_results back into the key of the row it stands on.
create or replace function workflow_internal.read_node_cursor(cursor text, execution_id uuid)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  read_key text[];
  place jsonb;
begin
  if read_node_cursor.cursor is null then
    return null;
  end if;
  read_key := workflow_internal.read_cursor(read_node_cursor.cursor, 'node_results', 'jsonb');
  place := read_key[1]::jsonb;
  if read_key[2]::uuid is distinct from read_node_cursor.execution_id
    or jsonb_typeof(place) <> 'array' or jsonb_typeof(place -> 2) is distinct from 'string'
    or coalesce(place ->> 0, '') !~ '^[0-9]{1,5}$' or coalesce(place ->> 1, '') !~ '^[0-9]{1,5}$'
  then
    perform workflow_internal.raise_error('cursor_invalid', '$.cursor');
  end if;
  return array[place ->> 0, place ->> 1, place ->> 2];
end
$$;

comment on function workflow_internal.read_node_cursor(text, uuid) is
  'Read a cursor of list_node_results

Returns {attempt of the run, attempt of the node, node}, null without a cursor. Errors: PT422 anything else, or the cursor of another run.';

revoke all on function workflow_internal.read_node_cursor(text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.read_node_cursor(text, uuid) to authenticated, service_role;
