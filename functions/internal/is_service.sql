-- Says whether the caller is service_role, the owner of this schema or a superuser, and may act for every user.
create or replace function workflow_internal.is_service()
returns boolean
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because current_user is then the schema's owner, whom the caller is compared with.
-- The setting "role" is no setting that a caller could forge: Postgres lets it name only roles that the session may take.
declare
  calling_role name := coalesce(nullif(current_setting('role'), 'none')::name, session_user);
begin
  return pg_has_role(calling_role, 'service_role', 'usage') or pg_has_role(calling_role, current_user, 'usage');
end
$$;

comment on function workflow_internal.is_service() is 'Whether the caller may act for every user';

revoke all on function workflow_internal.is_service() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.is_service() to anon, authenticated, service_role;
