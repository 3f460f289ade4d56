-- Makes a UUID of version 7 for a moment, so that ids sort by time on every Postgres (18 has uuidv7, older ones do not).
-- Layout: RFC 9562, section 5.7: 48 bits of Unix milliseconds, version, 12 bits, variant, 62 random bits. The 12 bits
-- hold the fraction of the millisecond (section 6.2, method 3), which keeps ids of one session in order.
create or replace function workflow_internal.time_ordered_id(at timestamptz default clock_timestamp())
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  microseconds bigint := (extract(epoch from time_ordered_id.at) * 1000000)::bigint;
  milliseconds bigint := microseconds / 1000;
  fraction integer := ((microseconds % 1000) * 4096 / 1000)::integer;
  id_bytes bytea := uuid_send(gen_random_uuid());
begin
  id_bytes := overlay(id_bytes placing substring(int8send(milliseconds) from 3) from 1 for 6);
  id_bytes := set_byte(id_bytes, 6, 112 | (fraction >> 8));
  id_bytes := set_byte(id_bytes, 7, fraction & 255);
  return encode(id_bytes, 'hex')::uuid;
end
$$;

comment on function workflow_internal.time_ordered_id(timestamptz) is
  'A new UUIDv7 for a moment

at: any time since 1970. Source: RFC 9562, sections 5.7 and 6.2.';

revoke all on function workflow_internal.time_ordered_id(timestamptz) from public, anon, authenticated, service_role;
