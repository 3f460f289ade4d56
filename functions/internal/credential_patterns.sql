-- Gives all enabled rules for credentials as one pattern for texts and one for the keys above them.
create or replace function workflow_internal.credential_patterns()
returns table (value_pattern text, key_pattern text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- The default never matches. A key matches as each of its lines, since the names beside it are lines of it.
  return query
  select coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'value'), e'\\Ax\\A'),
    '(?iw)' || coalesce(string_agg('(?:' || r.pattern || ')', '|') filter (where r.kind = 'key'), e'\\Ax\\A')
  from workflow_internal.credential_rules r where r.is_enabled;
end
$$;

comment on function workflow_internal.credential_patterns() is
  'The rules for credentials as two patterns

A text is read once, whatever their number.';

revoke all on function workflow_internal.credential_patterns() from public, anon, authenticated, service_role;
