-- Refuses a signed-in caller whose token names no user.
create or replace function workflow_internal.require_user()
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if auth.uid() is null and not workflow_internal.is_service() then
    perform workflow_internal.raise_error('not_signed_in');
  end if;
end
$$;

comment on function workflow_internal.require_user() is
  'Refuse a caller without a user

service_role needs none. Errors: PT401.';

revoke all on function workflow_internal.require_user() from public, anon, authenticated, service_role;
grant execute on function workflow_internal.require_user() to authenticated, service_role;
