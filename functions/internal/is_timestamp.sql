-- Says whether a JSON value is a point in time: epoch milliseconds or an ISO 8601 text. Absent and null pass.
create or replace function workflow_internal.is_timestamp(value jsonb)
returns boolean
language sql
immutable
parallel safe
security invoker
begin atomic
  select case coalesce(jsonb_typeof(is_timestamp.value), 'null')
    when 'null' then true
    when 'number' then (is_timestamp.value)::numeric between 0 and 253402300799999
    when 'string' then is_timestamp.value #>> '{}' ~
      '^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])([T ]([01]\d|2[0-4]):[0-5]\d(:[0-5]\d([.,]\d+)?|:60)?(Z|[+-]\d\d(:?\d\d)?)?)?$'
    else false
  end;
end;

comment on function workflow_internal.is_timestamp(jsonb) is
  'Whether a JSON value is a point in time

Epoch milliseconds up to the year 9999, or ISO 8601 text.';

revoke all on function workflow_internal.is_timestamp(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.is_timestamp(jsonb) to authenticated, service_role;
