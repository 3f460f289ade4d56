-- Says from when on the statistics are kept by the hour. Before, they are by the day.
create or replace function workflow_internal.oldest_hour()
returns timestamptz
language sql
stable
parallel safe
security invoker
return date_bin('24 hours', now() - interval '840 hours', 'epoch');

comment on function workflow_internal.oldest_hour() is
  'The first hour of which statistics are kept

A midnight (UTC), 35 days ago. fold_execution_statistics drops hours a day later, for readers whose transaction began before.';

revoke all on function workflow_internal.oldest_hour() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.oldest_hour() to authenticated, service_role;
