-- Gives the smallest id that time_ordered_id could make in a millisecond: the bound of a partition, the start of a list.
create or replace function workflow_internal.first_id_at(at timestamptz)
returns uuid
language sql
immutable
parallel safe
security invoker
return (lpad(to_hex(trunc(extract(epoch from first_id_at.at) * 1000)::bigint), 12, '0') || '70008000000000000000')::uuid;

comment on function workflow_internal.first_id_at(timestamptz) is
  'The smallest time-ordered id of a moment

at: any time since 1970, cut to the millisecond as in the ids.';

revoke all on function workflow_internal.first_id_at(timestamptz) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.first_id_at(timestamptz) to authenticated, service_role;
