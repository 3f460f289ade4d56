-- Writes a stored hash as clients get it.
create or replace function workflow_internal.fingerprint(hash bigint)
returns text
language sql
immutable
parallel safe
security invoker
return lpad(to_hex(fingerprint.hash), 16, '0');

comment on function workflow_internal.fingerprint(bigint) is
  'A hash as 16 hexadecimal digits

A text, since JavaScript reads numbers of 64 bits as others. Null for null.';

revoke all on function workflow_internal.fingerprint(bigint) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.fingerprint(bigint) to authenticated, service_role;
