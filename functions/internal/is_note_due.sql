-- Says whether a result that is being recorded is one after which the run's active row is brought up to date.
create or replace function workflow_internal.is_note_due(
  active workflow_internal.active_executions, size integer, is_holder boolean, at timestamptz
)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  drawn double precision;
begin
  if active.result_count is null then
    return true;
  elsif is_note_due.is_holder and coalesce(
    active.heartbeat_at < is_note_due.at - least(interval '5 seconds', (active.lease_expires_at - active.heartbeat_at) / 4), true
  ) then
    return true;
  end if;
  -- Counting all results costs more the more there are, so it is drawn: one in 64, fewer of many, and more of large ones, always from
  -- 256 KiB on. Not by random(), which callers on a direct connection could set.
  drawn := (uuid_hash(gen_random_uuid())::double precision + 2147483648) / 4294967296;
  return drawn * greatest(64, active.result_count / 16) < 1 or drawn * 256 * 1024 < is_note_due.size;
end
$$;

comment on function workflow_internal.is_note_due(workflow_internal.active_executions, integer, boolean, timestamptz) is
  'Whether a run''s active row is to be brought up to date with a result

For the first result, for a sign of life after 5 seconds or a quarter of the lease, and now and then to count. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.is_note_due(workflow_internal.active_executions, integer, boolean, timestamptz)
  from public, anon, authenticated, service_role;
