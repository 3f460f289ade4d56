-- Lets users hear of their runs where Supabase Realtime is. Whether anything is told is decided once, when there is no setting yet:
-- by Realtime where it is there, not at all elsewhere, since everybody who can listen hears what NOTIFY says.
do $$
declare
  has_realtime boolean := workflow_internal.realtime_is_usable();
begin
  insert into workflow_internal.settings (change_feed) values (case when has_realtime then 'realtime' else 'off' end)
  on conflict on constraint settings_pkey do nothing;
  if has_realtime then
    perform workflow_internal.create_realtime_policies();
  end if;
end
$$;
