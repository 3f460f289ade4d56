-- Gives the user whose rule is meant, or null for everybody's, after checking that the caller may change it.
create or replace function workflow_internal.rule_owner(user_id uuid, is_global boolean)
returns uuid
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if not coalesce(rule_owner.is_global, false) then
    return workflow_internal.acting_user(rule_owner.user_id);
  end if;
  perform workflow_internal.require_user();
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only', '$.is_global');
  end if;
  return null;
end
$$;

comment on function workflow_internal.rule_owner(uuid, boolean) is
  'Whose rule is meant

Null for everybody''s, which only service_role may change. Errors: PT401, PT403, PT404, PT422.';

revoke all on function workflow_internal.rule_owner(uuid, boolean) from public, anon, authenticated, service_role;
