-- Says whether a match of the rules in a text is a credential and not a placeholder.
create or replace function workflow_internal.holds_credential(value text, pattern text)
returns boolean
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- Of all groups only those of the rule that matches are set: the credential, or its name and the credential.
  return exists (
    select from regexp_matches(holds_credential.value, holds_credential.pattern, 'g') as m (groups)
    cross join lateral (select array_remove(m.groups, null) as parts) g
    where case cardinality(g.parts)
      when 0 then true
      when 1 then workflow_internal.looks_secret(g.parts[1])
      else workflow_internal.looks_secret(g.parts[2], g.parts[1])
    end
  );
end
$$;

comment on function workflow_internal.holds_credential(text, text) is
  'Whether a text has a credential in it

pattern: all rules for values as one, since a session keeps few patterns compiled. Placeholders do not count.';

revoke all on function workflow_internal.holds_credential(text, text) from public, anon, authenticated, service_role;
