-- Takes back how long runs are kept, of everybody or of one user.
create or replace function public.remove_retention_policy(user_id uuid default null)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.remove_retention_policy(remove_retention_policy.user_id);
end
$$;

comment on function public.remove_retention_policy(uuid) is
  'Take a retention policy back

For service_role and the owner of the database. user_id: whose; null for everybody''s, whose runs are then kept for ever. Returns whether there was one.
A user without a policy of their own has everybody''s.
Errors: PT403 anybody else.';

revoke all on function public.remove_retention_policy(uuid) from public, anon, authenticated, service_role;
grant execute on function public.remove_retention_policy(uuid) to service_role;
