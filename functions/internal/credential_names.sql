-- Finds the names in a written document that call a credential: keys, and texts under name and key.
create or replace function workflow_internal.credential_names(written text)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  key_pattern text := (
    select coalesce(string_agg('(?:' || r.pattern || ')', '|'), e'\\Ax\\A')
    from workflow_internal.credential_rules r where r.kind = 'key' and r.is_enabled
  );
  -- A quote that is left belongs to the syntax: control characters are always written as escapes.
  marked text := replace(replace(credential_names.written, e'\\\\', e'\x02'), e'\\"', e'\x01');
  lowered text := lower(marked);
  lines text;
  from_place integer := 1;
  past_match integer;
  line_end text;
  found text[] := array[]::text[];
begin
  -- With each key and each text on a line, one look says for most documents that there is none: to start a match of that pattern
  -- costs as much as to read a page.
  -- On small letters it costs a fifth, where the pattern has no others and none comes or goes.
  if key_pattern = lower(key_pattern) and char_length(lowered) = char_length(marked) then
    key_pattern := '(?w)' || key_pattern;
  else
    key_pattern := '(?iw)' || key_pattern;
    lowered := marked;
  end if;
  if replace(lowered, '"', e'\n') !~ key_pattern then
    return found;
  end if;
  lines := (
    select string_agg(k.line, e'\n') from (
      select split_part(s.piece, '"', -1) from string_to_table(marked, '": ') as s (piece)
      union select split_part(s.piece, '"', 1) from string_to_table(marked, '"name": "') as s (piece)
      union select split_part(s.piece, '"', 1) from string_to_table(marked, '"key": "') as s (piece)
    ) as k (line)
  );
  loop
    past_match := regexp_instr(case when lowered = marked then lines else lower(lines) end, key_pattern, from_place, 1, 1);
    exit when past_match = 0;
    if cardinality(found) = 50 then
      return null;
    end if;
    line_end := split_part(substr(lines, past_match), e'\n', 1);
    found := found || replace(replace(
      split_part(left(lines, past_match - 1), e'\n', -1) || line_end, e'\x01', e'\\"'), e'\x02', e'\\\\');
    from_place := past_match + char_length(line_end);
  end loop;
  return found;
end
$$;

comment on function workflow_internal.credential_names(text) is
  'The names in a document that call a credential

written: the document as jsonb writes it. Distinct keys, and texts under the keys name and key, that match an enabled rule for keys of credential_rules, with
their escapes. Null if there are more than 50. Texts that look the same may be among them.';

revoke all on function workflow_internal.credential_names(text) from public, anon, authenticated, service_role;
