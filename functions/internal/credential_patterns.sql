-- Gives all enabled rules for credentials as one pattern for texts and one for the keys above them.
create or replace function workflow_internal.credential_patterns()
returns table (value_pattern text, key_pattern text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- The default never matches.
  return query
  select coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'value'), e'\\Ax\\A'),
    coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'key'), e'\\Ax\\A')
  from workflow_internal.credential_rules r where r.is_enabled;
end
$$;

comment on function workflow_internal.credential_patterns() is
  'The rules for credentials as two patterns

A text is read once, whatever their number. key_pattern is without options: keys match in any case, and by line (iw), since the names beside a key
are lines of it.';

revoke all on function workflow_internal.credential_patterns() from public, anon, authenticated, service_role;
