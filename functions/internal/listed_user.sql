-- Gives the user whose rows a list shows: the caller, whom service_role names, or null for everybody's.
create or replace function workflow_internal.listed_user(user_id uuid)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if listed_user.user_id is null and workflow_internal.is_service() then
    return null;
  end if;
  return workflow_internal.acting_user(listed_user.user_id);
end
$$;

comment on function workflow_internal.listed_user(uuid) is
  'The user whose rows a list shows

Null means everybody, for service_role alone. Errors: PT401, PT403, PT404.';

revoke all on function workflow_internal.listed_user(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.listed_user(uuid) to authenticated, service_role;
