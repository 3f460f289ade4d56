-- Says whether Supabase Realtime broadcasts from this database, and may be handed messages by the owner of this schema.
create or replace function workflow_internal.realtime_is_usable()
returns boolean
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Realtime reads what is in the table only since it has the function.
begin
  return exists (
    select
    from pg_catalog.pg_namespace n
    join pg_catalog.pg_class c on c.relnamespace = n.oid and c.relname = 'messages' and c.relkind in ('r', 'p')
    join pg_catalog.pg_proc p
      on p.pronamespace = n.oid and p.proname = 'send' and oidvectortypes(p.proargtypes) = 'jsonb, text, text, boolean'
    join pg_catalog.pg_roles me on me.rolname = current_user
    where n.nspname = 'realtime' and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'insert')
      -- Row level security would refuse the insert.
      and (not c.relrowsecurity or me.rolsuper or me.rolbypassrls or pg_has_role(me.oid, c.relowner, 'usage'))
      and 5 = (
        select count(*) from pg_catalog.pg_attribute a
        where a.attrelid = c.oid and not a.attisdropped
          and (a.attname, a.atttypid) in (
            ('topic', 'text'::regtype), ('extension', 'text'::regtype), ('event', 'text'::regtype), ('payload', 'jsonb'::regtype),
            ('private', 'boolean'::regtype)
          )
      )
  ) and workflow_internal.may_write_to_realtime();
end
$$;

comment on function workflow_internal.realtime_is_usable() is
  'Whether Supabase Realtime can be handed messages

It has realtime.send(jsonb, text, text, boolean) and realtime.messages with the columns topic, extension, event, payload and private; the table belongs
to Supabase, to a superuser or to the owner of this schema, who may insert into it past row level security. For functions that run as
that owner; API roles cannot call it.';

revoke all on function workflow_internal.realtime_is_usable() from public, anon, authenticated, service_role;
