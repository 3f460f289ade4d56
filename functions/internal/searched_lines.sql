-- Writes an array of texts as lines.
create or replace function workflow_internal.searched_lines(texts jsonb)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- To take the array apart would cost more than to parse it: [""a", "b"]" is undone by hand.
  written text := replace(replace(replace(replace(
    substr(searched_lines.texts::text, 3), '", "', e'\n'), e'\\n', ' '), e'\\t', ' '), e'\\"', '"');
begin
  return coalesce(left(written, -2), '');
end
$$;

comment on function workflow_internal.searched_lines(jsonb) is
  'Texts as lines

texts: an array of nothing but texts. Line breaks and tabs within them become blanks. Empty for null and for an empty array.';

revoke all on function workflow_internal.searched_lines(jsonb) from public, anon, authenticated, service_role;
