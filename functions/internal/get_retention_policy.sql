-- Says how long runs of a user are kept.
create or replace function workflow_internal.get_retention_policy(user_id uuid)
returns public.retention_policy
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot see whether an account exists; only service_role and the owner get past the first line.
declare
  kept workflow_internal.retention_policies;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  elsif get_retention_policy.user_id is not null and not exists (
    select from auth.users u where u.id = get_retention_policy.user_id
  ) then
    perform workflow_internal.raise_error('user_not_found', '$.user_id');
  end if;
  select p.* into kept from workflow_internal.retention_policies p
  where p.user_id is null or p.user_id = get_retention_policy.user_id
  order by p.user_id nulls last limit 1;
  if not found then
    perform workflow_internal.raise_error('retention_policy_not_found', '$.user_id');
  end if;
  return row(
    coalesce(get_retention_policy.user_id, kept.user_id), kept.keep_days, kept.user_id is not null, kept.updated_at
  )::public.retention_policy;
end
$$;

comment on function workflow_internal.get_retention_policy(uuid) is
  'How long runs of a user are kept

Arguments as for the public function. Errors: PT403, PT404.';

revoke all on function workflow_internal.get_retention_policy(uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.get_retention_policy(uuid) to service_role;
