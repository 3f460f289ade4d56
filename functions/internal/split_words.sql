-- Adds the parts of names such as httpRequest, so that either form is found.
create or replace function workflow_internal.split_words(value text)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if split_words.value !~ '[a-z0-9][A-Z]' then
    return split_words.value;
  end if;
  return split_words.value || ' ' || regexp_replace(array_to_string(array(
    select m.parts[1] from regexp_matches(split_words.value, '([A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*)', 'g') as m (parts)
  ), e'\n'), '([a-z0-9])([A-Z])', e'\\1 \\2', 'g');
end
$$;

comment on function workflow_internal.split_words(text) is
  'A text with the parts of its joined words

"Use httpRequest" becomes "Use httpRequest http Request".';

revoke all on function workflow_internal.split_words(text) from public, anon, authenticated, service_role;
