-- The part of Supabase's auth schema that row level security needs, for a Postgres that has none of it.
-- Whatever exists is left as it is: on Supabase this file does nothing.
do $shim$
begin
  if to_regnamespace('auth') is null then
    create schema auth;
    comment on schema auth is 'Who is signed in: a stand-in for Supabase Auth on a plain Postgres.';
    grant usage on schema auth to anon, authenticated, service_role;
  end if;

  if to_regclass('auth.users') is null then
    create table auth.users (
      id uuid not null default gen_random_uuid() constraint users_pkey primary key,
      email text constraint users_email_key unique,
      created_at timestamptz not null default now()
    );
    alter table auth.users enable row level security;
    comment on table auth.users is 'The accounts: a stand-in for Supabase Auth on a plain Postgres.';
    grant all on auth.users to service_role;
  end if;

  if to_regprocedure('auth.jwt()') is null then
    create function auth.jwt() returns jsonb language sql stable
      return coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb;
    comment on function auth.jwt() is 'The claims of the request, as PostgREST sets them.';
    grant execute on function auth.jwt() to anon, authenticated, service_role;
  end if;

  if to_regprocedure('auth.uid()') is null then
    create function auth.uid() returns uuid language sql stable
      return nullif(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub', '')::uuid;
    comment on function auth.uid() is 'The id of the signed-in user: the claim sub, null when nobody is signed in.';
    grant execute on function auth.uid() to anon, authenticated, service_role;
  end if;

  if to_regprocedure('auth.role()') is null then
    create function auth.role() returns text language sql stable
      return nullif(nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role', '');
    comment on function auth.role() is 'The role that the token names.';
    grant execute on function auth.role() to anon, authenticated, service_role;
  end if;
end
$shim$;
