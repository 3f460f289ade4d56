-- Finds the names in a written document that call a credential: keys, and texts under name and key.
create or replace function workflow_internal.credential_names(written text)
returns text[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  key_pattern text := (select p.key_pattern from workflow_internal.credential_patterns() p);
  -- A quote that is left belongs to the syntax: control characters are always written as escapes.
  marked text := replace(replace(credential_names.written, e'\\\\', e'\x02'), e'\\"', e'\x01');
  lowered text := lower(marked);
  is_lowered boolean := char_length(lowered) = char_length(marked) and key_pattern = lower(key_pattern);
begin
  -- With each key and each text on a line, one look says for most documents that there is none: to start a match of that pattern
  -- costs as much as to read a page.
  -- On small letters it costs a fifth, where the pattern has no others and none comes or goes.
  if is_lowered then
    key_pattern := '(?w)' || key_pattern;
  else
    key_pattern := '(?iw)' || key_pattern;
    lowered := marked;
  end if;
  if replace(lowered, '"', e'\n') !~ key_pattern then
    return array[]::text[];
  end if;
  -- Distinct ones, and no more of them than wanted: regexp_instr and regexp_matches find all matches before they give the first.
  return (
    select case when count(*) <= 50 then coalesce(array_agg(f.line), '{}') end
    from (
      select replace(replace(l.line, e'\x01', e'\\"'), e'\x02', e'\\\\') as line
      from (
        select array_agg(n.line) as members
        from (
          select k.line, row_number() over () / 16 as block from (
            select split_part(s.piece, '"', -1) from string_to_table(marked, '": ') as s (piece)
            union select split_part(s.piece, '"', 1) from string_to_table(marked, '"name": "') as s (piece)
            union select split_part(s.piece, '"', 1) from string_to_table(marked, '"key": "') as s (piece)
          ) as k (line)
        ) n
        group by n.block
        having case when is_lowered then lower(string_agg(n.line, e'\n')) else string_agg(n.line, e'\n') end ~ key_pattern
      ) b
      cross join lateral unnest(b.members) as l (line)
      where case when is_lowered then lower(l.line) else l.line end ~ key_pattern
      limit 51
    ) f
  );
end
$$;

comment on function workflow_internal.credential_names(text) is
  'The names in a document that call a credential

written: the document as jsonb writes it. Distinct keys, and texts under the keys name and key, that match an enabled rule for keys of credential_rules, with
their escapes. Null if there are more than 50. Texts that look the same may be among them.';

revoke all on function workflow_internal.credential_names(text) from public, anon, authenticated, service_role;
