-- Takes what looks like a credential out of a text that must stay a text.
create or replace function workflow_internal.without_credentials(value text, pattern text, longest integer)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  cleaned text := without_credentials.value;
  credential text;
begin
  if without_credentials.value !~ without_credentials.pattern
    or not workflow_internal.holds_credential(without_credentials.value, without_credentials.pattern)
  then
    return without_credentials.value;
  end if;
  -- Of all groups only those of the rule that matches are set: the last one is the credential.
  for credential in
    select distinct g.parts[cardinality(g.parts)]
    from regexp_matches(without_credentials.value, without_credentials.pattern, 'g') as m (groups)
    cross join lateral (select array_remove(m.groups, null) as parts) g
    where g.parts <> '{}'
  loop
    cleaned := replace(cleaned, credential, '<secret>');
  end loop;
  cleaned := left(cleaned, without_credentials.longest);
  -- A rule without a group does not say which part it is.
  return case when workflow_internal.holds_credential(cleaned, without_credentials.pattern) then '<secret>' else cleaned end;
end
$$;

comment on function workflow_internal.without_credentials(text, text, integer) is
  'A text without credentials

<secret> stands in their place. pattern: all rules for values as one. longest: in characters; what does not hold a credential is not cut.';

revoke all on function workflow_internal.without_credentials(text, text, integer) from public, anon, authenticated, service_role;
