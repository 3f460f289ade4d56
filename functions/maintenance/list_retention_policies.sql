-- Lists how long runs are kept.
create or replace function public.list_retention_policies(page_size integer default 100, after_user_id uuid default null)
returns setof public.retention_policy
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query select p.* from workflow_internal.list_retention_policies(
    coalesce(list_retention_policies.page_size, 100), list_retention_policies.after_user_id
  ) p;
end
$$;

comment on function public.list_retention_policies(integer, uuid) is
  'List how long finished runs are kept

For service_role and the owner of the database. Everybody''s policy first, then those of users by their ids. page_size: 1 to 1,000. after_user_id: the last
user of the page before.
Errors: PT403 anybody else; PT413, PT422 the page size.';

revoke all on function public.list_retention_policies(integer, uuid) from public, anon, authenticated, service_role;
grant execute on function public.list_retention_policies(integer, uuid) to service_role;
