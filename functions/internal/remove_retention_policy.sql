-- Takes a policy back.
create or replace function workflow_internal.remove_retention_policy(user_id uuid)
returns boolean
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  delete from workflow_internal.retention_policies p where p.user_id is not distinct from remove_retention_policy.user_id;
  return found;
end
$$;

comment on function workflow_internal.remove_retention_policy(uuid) is
  'Take a policy back

Arguments as for the public function. Errors: PT403.';

revoke all on function workflow_internal.remove_retention_policy(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.remove_retention_policy(uuid) to service_role;
