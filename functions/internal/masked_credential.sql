-- Takes a text that looks like a credential away where no reference can stand.
create or replace function workflow_internal.masked_credential(value text, pattern text)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- All of it: a rule knows a private key by its beginning, and what is left of it would be most of the key.
  return case
    when workflow_internal.holds_credential(masked_credential.value, masked_credential.pattern) then '<secret>'
    else masked_credential.value
  end;
end
$$;

comment on function workflow_internal.masked_credential(text, text) is
  'A text, or <secret> if it holds a credential

pattern: all rules for values as one.';

revoke all on function workflow_internal.masked_credential(text, text) from public, anon, authenticated, service_role;
