-- Says whether the signed-in account still exists: a token outlives the account that it was made for.
create or replace function workflow_internal.account_exists()
returns boolean
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read auth.users; it tells callers about themselves only.
begin
  return exists (select from auth.users u where u.id = auth.uid());
end
$$;

comment on function workflow_internal.account_exists() is 'Whether the signed-in account still exists';

revoke all on function workflow_internal.account_exists() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.account_exists() to anon, authenticated, service_role;
