-- Reads a list's cursor back into the sort key and the id of the row it stands on.
create or replace function workflow_internal.read_cursor(cursor text, sort text, key_type regtype)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  parts jsonb;
begin
  begin
    parts := read_cursor.cursor::jsonb;
    if parts ->> 0 = read_cursor.sort and parts ->> 1 is not null and parts ->> 2 is not null then
      -- The casts refuse what is no key of this list. Most keys are of two types, for which nothing has to be planned.
      perform (parts ->> 2)::uuid;
      if read_cursor.key_type = 'uuid'::regtype then
        perform (parts ->> 1)::uuid;
      elsif read_cursor.key_type = 'timestamptz'::regtype then
        perform (parts ->> 1)::timestamptz;
      else
        execute format('select %L::%s', parts ->> 1, read_cursor.key_type);
      end if;
      return array[parts ->> 1, parts ->> 2];
    end if;
  exception
    -- The last is JSON that is nested deeper than the stack.
    when data_exception or syntax_error_or_access_rule_violation or program_limit_exceeded then null;
  end;
  perform workflow_internal.raise_error('cursor_invalid', '$.cursor');
  return null; -- never reached
end
$$;

comment on function workflow_internal.read_cursor(text, text, regtype) is
  'Read a cursor

A cursor is a JSON array: how the list is sorted, the sort key, the id. Returns {key, id}. Errors: PT422 anything else.';

revoke all on function workflow_internal.read_cursor(text, text, regtype) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.read_cursor(text, text, regtype) to anon, authenticated, service_role;
