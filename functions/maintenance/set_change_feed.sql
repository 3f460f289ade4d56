-- Turns on or off that changes of runs' statuses are told to whoever listens.
create or replace function public.set_change_feed(enabled boolean)
returns text
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.set_change_feed(set_change_feed.enabled);
end
$$;

comment on function public.set_change_feed(boolean) is
  'Tell listeners of runs, or stop telling

For service_role and the owner of the database. Returns how it tells from the next transaction on: realtime where Supabase Realtime is, notify elsewhere, off.
Told is that a run is queued, running, completed, failed or cancelled, as {execution_id, workflow_id, status}: by realtime as the event execution_status on the private topic
workflow-sessions:<id of the run''s owner>, which nobody else can hear; by notify on the channel workflow_sessions, which everybody hears who can
connect to the database and listen. A message is a hint and may be lost: read the run. Call it again when Realtime was added or removed.
Errors: PT403 anybody else; PT422 enabled is null.';

revoke all on function public.set_change_feed(boolean) from public, anon, authenticated, service_role;
grant execute on function public.set_change_feed(boolean) to service_role;
