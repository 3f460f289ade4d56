-- Says how long runs of a user are kept.
create or replace function public.get_retention_policy(user_id uuid default null)
returns public.retention_policy
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.get_retention_policy(get_retention_policy.user_id);
end
$$;

comment on function public.get_retention_policy(uuid) is
  'How long finished runs are kept

For service_role and the owner of the database. user_id: whose; their own policy, else everybody''s, as is_own says. Null: everybody''s.
Errors: PT403 anybody else; PT404 no such account, or no policy, which means for ever.';

revoke all on function public.get_retention_policy(uuid) from public, anon, authenticated, service_role;
grant execute on function public.get_retention_policy(uuid) to service_role;
