-- Says how long runs are kept, of everybody or of one user.
create or replace function workflow_internal.set_retention_policy(keep_days integer, user_id uuid)
returns public.retention_policy
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; only service_role and the owner get past the first line.
declare
  kept workflow_internal.retention_policies;
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  elsif set_retention_policy.keep_days not between 1 and 36500 then
    perform workflow_internal.raise_error('number_invalid', '$.keep_days');
  end if;
  -- The lock keeps the account until the row is there.
  perform from auth.users u where u.id = set_retention_policy.user_id for key share;
  if not found and set_retention_policy.user_id is not null then
    perform workflow_internal.raise_error('user_not_found', '$.user_id');
  end if;
  insert into workflow_internal.retention_policies as p (user_id, keep_days, updated_at)
  values (set_retention_policy.user_id, set_retention_policy.keep_days, now())
  on conflict on constraint retention_policies_user_id_key do update
  set keep_days = excluded.keep_days, updated_at = excluded.updated_at
  returning p.* into kept;
  return row(kept.user_id, kept.keep_days, kept.user_id is not null, kept.updated_at)::public.retention_policy;
end
$$;

comment on function workflow_internal.set_retention_policy(integer, uuid) is
  'Say how long runs are kept

Arguments as for the public function. Errors: PT403, PT404, PT422.';

revoke all on function workflow_internal.set_retention_policy(integer, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.set_retention_policy(integer, uuid) to service_role;
