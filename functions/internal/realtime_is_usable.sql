-- Says whether Supabase Realtime broadcasts from this database, and may be handed messages by the owner of this schema.
create or replace function workflow_internal.realtime_is_usable()
returns boolean
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Realtime reads the table only since it has the function.
-- Whoever owns the table decides what an insert runs (triggers, defaults): only whom we need not fear. Anybody else who may create
-- schemas could make one that is called realtime.
begin
  return exists (
    select
    from pg_catalog.pg_class c
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_roles me on me.rolname = current_user
    where n.nspname = 'realtime' and c.relname = 'messages' and c.relkind in ('r', 'p')
      and (pg_has_role(c.relowner, me.oid, 'member') or c.relowner::regrole::text in ('supabase_admin', 'supabase_realtime_admin'))
      -- Row level security would refuse the insert.
      and (not c.relrowsecurity or me.rolsuper or me.rolbypassrls or pg_has_role(me.oid, c.relowner, 'usage'))
      and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'insert')
      and 5 = (
        select count(*) from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and not a.attisdropped
          and (a.attname, a.atttypid) in (
            ('topic', 'text'::regtype), ('extension', 'text'::regtype), ('event', 'text'::regtype), ('payload', 'jsonb'::regtype),
            ('private', 'boolean'::regtype)
          )
      )
      and exists (
        select from pg_catalog.pg_proc p
        where p.pronamespace = n.oid and p.proname = 'send'
          and oidvectortypes(p.proargtypes) = 'jsonb, text, text, boolean'
      )
  );
end
$$;

comment on function workflow_internal.realtime_is_usable() is
  'Whether Supabase Realtime can be handed messages

It has realtime.send(jsonb, text, text, boolean) and realtime.messages with the columns topic, extension, event, payload and private; the table belongs
to Supabase, to a superuser or to the owner of this schema, who may insert into it past row level security. For functions that run as
that owner; API roles cannot call it.';

revoke all on function workflow_internal.realtime_is_usable() from public, anon, authenticated, service_role;
