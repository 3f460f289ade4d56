-- Users, and acting as one of them: `select tests.authenticate_as('ada')` does what PostgREST does with her token.
-- All of it ends with the transaction.
create schema tests;

-- A test knows its users by name; the same name is the same id in every test.
create function tests.user_id(name text)
  returns uuid
  language sql
  immutable
begin atomic
  select md5(user_id.name)::uuid;
end;

-- Definer because a test may make a user while it acts as another.
create function tests.create_user(name text)
  returns uuid
  language plpgsql
  security definer
  set search_path = ''
as $$
begin
  insert into auth.users (id, email)
  values (tests.user_id(create_user.name), create_user.name || '@example.test');
  return tests.user_id(create_user.name);
end;
$$;

-- No function here has a `set` clause, which would take the role back at its end.
create function tests.authenticate(role_name text, claims jsonb)
  returns void
  language plpgsql
as $$
begin
  perform pg_catalog.set_config('request.jwt.claims', coalesce(authenticate.claims::text, ''), true);
  perform pg_catalog.set_config('role', authenticate.role_name, true);
end;
$$;

create function tests.authenticate_as(name text)
  returns void
  language sql
begin atomic
  select tests.authenticate('authenticated', jsonb_build_object(
    'sub', tests.user_id(authenticate_as.name), 'role', 'authenticated',
    'email', authenticate_as.name || '@example.test'));
end;

create function tests.authenticate_as_anon()
  returns void
  language sql
begin atomic
  select tests.authenticate('anon', '{"role": "anon"}');
end;

create function tests.authenticate_as_service()
  returns void
  language sql
begin atomic
  select tests.authenticate('service_role', '{"role": "service_role"}');
end;

-- A valid token that names no user.
create function tests.authenticate_without_user()
  returns void
  language sql
begin atomic
  select tests.authenticate('authenticated', '{"role": "authenticated"}');
end;

-- Back to the superuser who runs the tests.
create function tests.clear_authentication()
  returns void
  language sql
begin atomic
  select tests.authenticate('none', null);
end;
