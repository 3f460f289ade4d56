-- Lists the policies of retention.
create or replace function workflow_internal.list_retention_policies(page_size integer, after_user_id uuid)
returns setof public.retention_policy
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because row level security may keep service_role from the rows; only service_role and the owner get past the first line.
begin
  if not workflow_internal.is_service() then
    perform workflow_internal.raise_error('service_role_only');
  end if;
  perform workflow_internal.check_page_size(list_retention_policies.page_size);
  return query
    select p.user_id, p.keep_days, p.user_id is not null, p.updated_at
    from workflow_internal.retention_policies p
    where list_retention_policies.after_user_id is null or p.user_id > list_retention_policies.after_user_id
    order by p.user_id nulls first limit list_retention_policies.page_size;
end
$$;

comment on function workflow_internal.list_retention_policies(integer, uuid) is
  'List the policies of retention

Arguments as for the public function. Errors: PT403, PT413, PT422.';

revoke all on function workflow_internal.list_retention_policies(integer, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.list_retention_policies(integer, uuid) to service_role;
