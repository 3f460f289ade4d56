-- Refuses times of a node that cannot be right. They are the worker's word, so clocks may differ by a day.
create or replace function workflow_internal.check_node_times(
  status text, started_at timestamptz, completed_at timestamptz, earliest timestamptz
)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  from_time timestamptz := least(check_node_times.earliest, now()) - interval '1 day';
  to_time timestamptz := clock_timestamp() + interval '1 day';
begin
  if check_node_times.started_at not between from_time and to_time
    or (check_node_times.started_at is not null and check_node_times.status = 'pending')
  then
    perform workflow_internal.raise_error('node_times_invalid', '$.started_at');
  elsif check_node_times.completed_at not between from_time and to_time
    or check_node_times.completed_at < check_node_times.started_at
    or (check_node_times.completed_at is not null and check_node_times.status in ('pending', 'running'))
  then
    perform workflow_internal.raise_error('node_times_invalid', '$.completed_at');
  end if;
end
$$;

comment on function workflow_internal.check_node_times(text, timestamptz, timestamptz, timestamptz) is
  'Refuse times of a node that cannot be right

earliest: when its run was made. Null times pass. Errors: PT422 a day before that or a day ahead, an end before the start or of a node that goes on.';

revoke all on function workflow_internal.check_node_times(text, timestamptz, timestamptz, timestamptz)
  from public, anon, authenticated, service_role;
