-- Gives the user for whom the caller acts: itself, or for service_role the user that it names.
create or replace function workflow_internal.acting_user(user_id uuid, path text default '$.user_id')
returns uuid
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read auth.users; naming another user is refused before anything is looked up.
declare
  caller_id uuid := auth.uid();
  -- A client that sends every argument sends null for the one that it leaves out.
  named_id uuid := coalesce(acting_user.user_id, caller_id);
begin
  -- The usual case, asked first and at once.
  if named_id = caller_id and exists (select from auth.users u where u.id = named_id) then
    return named_id;
  elsif named_id is null then
    if workflow_internal.is_service() then
      perform workflow_internal.raise_error('argument_missing', acting_user.path);
    end if;
    perform workflow_internal.raise_error('not_signed_in');
  elsif named_id is distinct from caller_id and not workflow_internal.is_service() then
    perform workflow_internal.raise_error('acting_for_another_user', acting_user.path);
  elsif not exists (select from auth.users u where u.id = named_id) then
    if named_id is not distinct from caller_id then
      perform workflow_internal.raise_error('account_not_found');
    end if;
    perform workflow_internal.raise_error('user_not_found', acting_user.path);
  end if;
  return named_id;
end
$$;

comment on function workflow_internal.acting_user(uuid, text) is
  'The user for whom the caller acts

user_id: whom the call names, null for the caller. path: how the function calls it, for DETAIL.
Errors: PT401 nobody signed in, or the account is gone; PT403 a signed-in user named another; PT404 service_role named no account; PT422 service_role named nobody.';

revoke all on function workflow_internal.acting_user(uuid, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.acting_user(uuid, text) to authenticated, service_role;
