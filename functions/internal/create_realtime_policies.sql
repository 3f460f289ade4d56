-- Makes the policies of realtime.messages by which users hear of their own runs and of nobody else's.
create or replace function workflow_internal.create_realtime_policies()
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- By the column topic of the row and not by realtime.topic(): that is a setting, which whoever reads the table by SQL can change.
-- The second policy holds whatever an app permits besides: topics of ours are heard by their users alone, and nobody sends to them.
-- What is there is left as it is, so that an upgrade does not lock the table.
declare
  own_topic text := $policy$'workflow-sessions:' || (select auth.uid())$policy$;
  wanted record;
begin
  for wanted in
    select d.name, d.definition
    from (values
      ('workflow_sessions_receive_own'::name, concat(
        'for select to authenticated using (extension = ''broadcast'' and topic = ', own_topic,
        ' and (select workflow_internal.account_exists()))'
      )),
      ('workflow_sessions_keep_to_owner'::name, concat(
        'as restrictive for all to anon, authenticated using (not starts_with(topic, ''workflow-sessions:'') or topic = ', own_topic,
        ') with check (not starts_with(topic, ''workflow-sessions:''))'
      ))
    ) as d (name, definition)
    where not exists (
      select from pg_catalog.pg_policy p where p.polrelid = to_regclass('realtime.messages') and p.polname = d.name
    )
  loop
    begin
      execute format('create policy %I on realtime.messages ', wanted.name) || wanted.definition;
    exception
      when duplicate_object then null;  -- made meanwhile
      when insufficient_privilege then
        raise warning using
          message = 'Nobody hears of runs by Realtime before an owner of realtime.messages has made a policy',
          hint = format('Run this: create policy %I on realtime.messages %s;', wanted.name, wanted.definition);
    end;
  end loop;
  return 2 = (
    select count(*) from pg_catalog.pg_policy p
    where p.polrelid = to_regclass('realtime.messages')
      and p.polname in ('workflow_sessions_receive_own', 'workflow_sessions_keep_to_owner')
  );
end
$$;

comment on function workflow_internal.create_realtime_policies() is
  'Let users hear of their own runs by Supabase Realtime

Returns whether the policies are there; where one could not be made, a warning says what to run. Row level security of realtime.messages is
Supabase''s to turn on, and is on there. For the install and functions that run as the owner; API roles cannot call it.';

revoke all on function workflow_internal.create_realtime_policies() from public, anon, authenticated, service_role;
