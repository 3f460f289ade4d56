-- What a hosted Supabase project holds before us, as far as an installation can tell: for an empty database, and a
-- superuser. Roles belong to the whole server, so those that exist are left as they are.
-- The role that installs is called postgres there and is no superuser; here the superuser has that name, so it is
-- hosted_postgres.
do $roles$
declare
  wanted record;
begin
  for wanted in
    select r.name, r.attributes
    from (values
      ('anon', 'nologin noinherit'),
      ('authenticated', 'nologin noinherit'),
      ('service_role', 'nologin noinherit bypassrls'),
      ('authenticator', 'login noinherit'),
      ('supabase_auth_admin', 'login noinherit createrole'),
      ('hosted_postgres', 'login createdb createrole replication bypassrls')
    ) as r (name, attributes)
  loop
    begin
      execute format('create role %I %s', wanted.name, wanted.attributes);
    exception
      when duplicate_object or unique_violation then null;
    end;
  end loop;
end
$roles$;

do $members$
begin
  -- Two databases being prepared at once would both write these rows.
  perform pg_advisory_xact_lock(4803201607115991043);
  grant anon, authenticated, service_role to authenticator;
  grant anon, authenticated, service_role to hosted_postgres with admin option;
  grant supabase_auth_admin to hosted_postgres;
exception
  when others then
    if sqlerrm <> 'tuple concurrently updated' then
      raise;
    end if;
end
$members$;

-- Its database, and with it the schema public.
do $owner$
begin
  execute format('alter database %I owner to hosted_postgres', current_database());
end
$owner$;
grant usage on schema public to anon, authenticated, service_role;

create schema extensions authorization hosted_postgres;
grant usage on schema extensions to anon, authenticated, service_role;

create schema auth authorization supabase_auth_admin;
grant usage on schema auth to anon, authenticated, service_role, hosted_postgres;

set role supabase_auth_admin;

create table auth.users (
  instance_id uuid,
  id uuid not null primary key,
  aud varchar(255),
  role varchar(255),
  email varchar(255),
  encrypted_password varchar(255),
  email_confirmed_at timestamptz,
  last_sign_in_at timestamptz,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamptz,
  updated_at timestamptz,
  phone text unique default null,
  banned_until timestamptz,
  deleted_at timestamptz,
  is_sso_user boolean not null default false,
  is_anonymous boolean not null default false
);
create unique index users_email_partial_key on auth.users (email) where not is_sso_user;
alter table auth.users enable row level security;
comment on table auth.users is 'Auth: Stores user login data within a secure schema.';
grant all on auth.users to hosted_postgres;

create table auth.identities (
  id uuid not null default gen_random_uuid() primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  provider text not null
);
alter table auth.identities enable row level security;
grant all on auth.identities to hosted_postgres;

create function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')
  )::uuid
$$;

create function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')
  )::text
$$;

create function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email')
  )::text
$$;

create function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')
  )::jsonb
$$;

reset role;

-- The trap: whatever the project's owner makes in public is open to everybody who holds its public key.
alter default privileges for role hosted_postgres in schema public
  grant all on tables to hosted_postgres, anon, authenticated, service_role;
alter default privileges for role hosted_postgres in schema public
  grant all on functions to hosted_postgres, anon, authenticated, service_role;
alter default privileges for role hosted_postgres in schema public
  grant all on sequences to hosted_postgres, anon, authenticated, service_role;
