-- Says whether the table of Supabase Realtime belongs to somebody whom the owner of this schema need not fear.
create or replace function workflow_internal.may_write_to_realtime()
returns boolean
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Whoever owns a table decides what an insert runs (triggers, defaults), and whoever may create schemas could make one called realtime.
declare
  table_owner oid;
begin
  select c.relowner into table_owner
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'realtime' and c.relname = 'messages';
  -- An owner who can become our owner, as superusers can, wins nothing.
  return pg_has_role(table_owner, current_user, 'member')
    or pg_get_userbyid(table_owner) in ('supabase_admin', 'supabase_realtime_admin');
end
$$;

comment on function workflow_internal.may_write_to_realtime() is
  'Whether the table of Supabase Realtime can be written to safely

It belongs to Supabase, to a superuser or to the owner of this schema; null where there is none. For functions that run as that owner; API
roles cannot call it.';

revoke all on function workflow_internal.may_write_to_realtime() from public, anon, authenticated, service_role;
