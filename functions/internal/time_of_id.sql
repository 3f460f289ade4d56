-- Reads the time back out of a time-ordered id.
create or replace function workflow_internal.time_of_id(id uuid)
returns timestamptz
language sql
immutable
parallel safe
security invoker
return to_timestamp(('x' || translate(left(time_of_id.id::text, 13), '-', ''))::bit(48)::bigint / 1000.0);

comment on function workflow_internal.time_of_id(uuid) is
  'The time in a time-ordered id

To the millisecond. Source: RFC 9562, section 5.7.';

revoke all on function workflow_internal.time_of_id(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.time_of_id(uuid) to authenticated, service_role;
