-- Reads a path within a node, such as data.model, into paths that Postgres follows.
create or replace function workflow_internal.read_node_path(path text)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  given text;
  steps text[];
  step text;
  step_key text;
  step_path text := '';
  parent_path text := 'strict $';
  all_keys text[] := '{}'::text[];
begin
  if char_length(read_node_path.path) > 255 then
    perform workflow_internal.raise_error('text_too_long', '$.path');
  end if;
  given := case
    when read_node_path.path ~ '^[$]([.[]|$)' then substr(read_node_path.path, 2)
    when read_node_path.path like '[%' then read_node_path.path
    else '.' || read_node_path.path
  end;
  steps := array(
    select m.groups[1]
    from regexp_matches(given, e'(\\.[^]."*[]+|\\."(?:[^"\\\\]|\\\\.)*"|\\["(?:[^"\\\\]|\\\\.)*"\\]|\\[[0-9]{1,5}\\]|\\[\\*\\])', 'g') as m (groups)
  );
  if steps = '{}' or array_to_string(steps, '') <> given then
    perform workflow_internal.raise_error('path_invalid', '$.path');
  end if;

  foreach step in array steps loop
    parent_path := parent_path || step_path;
    step_key := case
      when step like '."%' then substr(step, 2)::jsonb #>> '{}'
      when step like '["%' then btrim(step, '[]')::jsonb #>> '{}'
      when step like '.%' then substr(step, 2)
    end;
    all_keys := all_keys || step_key;
    -- Lax paths look into arrays by themselves, and strict ones stop at the first element that lacks a key; so each step is asked for.
    step_path := case
      when step_key is not null then format(' ? (exists (@.%1$s)).%1$s', to_json(step_key))
      when step = '[*]' then ' ? (@.type() == "array")[*]'
      else format(' ? (exists (@%1$s))%1$s', step)
    end;
  end loop;
  return array[parent_path, 'strict $' || step_path, step_key, array_to_string(all_keys, e'\n')];
exception
  when data_exception then
    perform workflow_internal.raise_error('path_invalid', '$.path');
    return null; -- never reached
end
$$;

comment on function workflow_internal.read_node_path(text) is
  'Read a path within a node

Keys joined by dots, "odd keys" in quotes as JSON has them, places as [0] and all places as [*]; it may begin with $. Returns four texts: the JSON path to
what holds the last step, the JSON path of that step, its key (null for a place), and all keys of the path, a line each.
Errors: PT413 more than 255 characters; PT422 no such path.';

revoke all on function workflow_internal.read_node_path(text) from public, anon, authenticated, service_role;
