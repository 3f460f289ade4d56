-- Gives the one of 64 bits by which statistics remember that a trigger source had runs.
create or replace function workflow_internal.source_bit(trigger_source text)
returns bigint
language sql
stable
security invoker
-- The third byte tells the usual names apart: manual, schedule, webhook, api, cron, queue and the like.
return 1::bigint << (get_byte(sha256(convert_to(source_bit.trigger_source, 'UTF8')), 2) & 63);

comment on function workflow_internal.source_bit(text) is
  'The bit of a trigger source

Other sources may have the same: a bit says where to look. It is kept in the statistics, so it must stay the same on every server. Null for null.';

revoke all on function workflow_internal.source_bit(text) from public, anon, authenticated, service_role;
