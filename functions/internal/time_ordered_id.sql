-- Makes a UUID of version 7 for a moment, so that ids sort by time on every Postgres (18 has uuidv7, older ones do not).
-- Layout: RFC 9562, section 5.7: 48 bits of Unix milliseconds, version, 12 bits, variant, 62 random bits. The 12 bits
-- hold the fraction of the millisecond (section 6.2, method 3), which keeps ids of one session in order.
create or replace function workflow_internal.time_ordered_id(at timestamptz default clock_timestamp())
returns uuid
language sql
volatile
security invoker
return overlay(
  gen_random_uuid()::text
  placing overlay(lpad(to_hex(trunc(extract(epoch from time_ordered_id.at) * 4096000)::bigint), 15, '0') placing '7' from 13 for 0)
  from 1 for 18
)::uuid;

comment on function workflow_internal.time_ordered_id(timestamptz) is
  'A new UUIDv7 for a moment

at: any time since 1970. Source: RFC 9562, sections 5.7 and 6.2.';

revoke all on function workflow_internal.time_ordered_id(timestamptz) from public, anon, authenticated, service_role;
