-- The roles that Supabase has, for a Postgres that has none of them. Roles that exist are left as they are.
-- Roles belong to the whole server, so two databases may be installing at once: a role made meanwhile is fine.
do $$
declare
  wanted record;
  is_new_authenticator boolean := to_regrole('authenticator') is null;
begin
  for wanted in
    select r.name, r.attributes
    from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls'),
      ('authenticator', 'nologin noinherit')
    ) as r (name, attributes)
    where not exists (select from pg_catalog.pg_roles p where p.rolname = r.name)
  loop
    begin
      execute format('create role %I %s', wanted.name, wanted.attributes);
    exception
      when duplicate_object or unique_violation then null;
      when insufficient_privilege then
        -- Only a superuser may hand out bypassrls; our policies let service_role read without it.
        execute format('create role %I %s', wanted.name, replace(wanted.attributes, ' bypassrls', ''));
    end;
  end loop;
  if is_new_authenticator then
    grant anon, authenticated, service_role to authenticator;
  end if;
end
$$;
