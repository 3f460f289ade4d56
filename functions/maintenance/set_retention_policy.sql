-- Says how long runs are kept, of everybody or of one user.
create or replace function public.set_retention_policy(keep_days integer default null, user_id uuid default null)
returns public.retention_policy
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.set_retention_policy(set_retention_policy.keep_days, set_retention_policy.user_id);
end
$$;

comment on function public.set_retention_policy(integer, uuid) is
  'Say how long finished runs are kept

For service_role and the owner of the database. keep_days: 1 to 36,500 days from a run''s creation; null means for ever. user_id: whose runs;
null for everybody who has no policy of their own. A user''s own policy may be shorter or longer than everybody''s and counts alone. Without any policy
runs are kept for ever. Takes effect with the next purge_executions or run_maintenance; months that nobody keeps any more are dropped whole, so
everybody''s policy is the cheap one.
Errors: PT403 anybody else; PT404 no such account; PT422 days out of range.';

revoke all on function public.set_retention_policy(integer, uuid) from public, anon, authenticated, service_role;
grant execute on function public.set_retention_policy(integer, uuid) to service_role;
