-- Marks what was searched for in a text, and cuts the text to what stands around it.
create or replace function workflow_internal.marked_text(value text, pattern text, longest integer)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  first_place integer := regexp_instr(marked_text.value, marked_text.pattern, 1, 1, 0, 'i');
  readable text;
  cut_start integer;
  line text;
begin
  if coalesce(first_place, 0) = 0 then
    return null;
  end if;
  readable := translate(marked_text.value, e'\u27E6\u27E7', '[]');
  -- The line in which it stands, from a word that begins shortly before it.
  cut_start := greatest(
    first_place - strpos(reverse(left(readable, first_place - 1)) || e'\n', e'\n') + 1,
    first_place - marked_text.longest / 3
  );
  line := split_part(substr(readable, cut_start, marked_text.longest + 1), e'\n', 1);
  if char_length(line) > marked_text.longest then
    line := regexp_replace(left(line, marked_text.longest), ' [[:alnum:]]{1,30}$', '') || '…';
  end if;
  if cut_start > 1 and substr(readable, cut_start - 1, 1) ~ '[^[:space:]]' then
    line := '…' || regexp_replace(line, '^[[:alnum:]]{1,30} ', '');
  end if;
  return regexp_replace(line, '(' || marked_text.pattern || ')', e'\u27E6\\1\u27E7', 'gi');
end
$$;

comment on function workflow_internal.marked_text(text, text, integer) is
  'A text with marks around what was searched for

pattern: of read_query. longest: how many characters are shown, of the line with the first match. Marks are U+27E6 and U+27E7, which are square
brackets where they stand in the text. Null when nothing matches.';

revoke all on function workflow_internal.marked_text(text, text, integer) from public, anon, authenticated, service_role;
