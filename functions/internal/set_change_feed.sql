-- Turns the change feed on or off.
create or replace function workflow_internal.set_change_feed(enabled boolean)
returns text
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  feed text := 'off';
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  elsif set_change_feed.enabled is null then
    perform workflow_internal.raise_error('argument_missing', '$.enabled');
  end if;
  if set_change_feed.enabled then
    feed := case when workflow_internal.realtime_is_usable() then 'realtime' else 'notify' end;
  end if;
  if feed = 'realtime' then
    perform workflow_internal.create_realtime_policies();
  end if;
  insert into workflow_internal.settings as s (change_feed) values (feed)
  on conflict on constraint settings_pkey do update set change_feed = excluded.change_feed;
  return feed;
end
$$;

comment on function workflow_internal.set_change_feed(boolean) is
  'Turn the change feed on or off

Arguments as for the public function. Errors: PT403, PT422.';

revoke all on function workflow_internal.set_change_feed(boolean) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.set_change_feed(boolean) to service_role;
