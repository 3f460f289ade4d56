-- Stars a workflow or takes the star away, under the workflow's lock so that two flips are two.
create or replace function workflow_internal.toggle_favorite(workflow_id uuid, is_favorite boolean)
returns boolean
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(toggle_favorite.workflow_id);
  wanted boolean := coalesce(toggle_favorite.is_favorite, not header.is_favorite);
begin
  update workflow_internal.workflows w set is_favorite = wanted where w.id = header.id and w.is_favorite <> wanted;
  return wanted;
end
$$;

comment on function workflow_internal.toggle_favorite(uuid, boolean) is
  'Star a workflow

Returns whether it is starred now. Errors: PT403, PT404.';

revoke all on function workflow_internal.toggle_favorite(uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.toggle_favorite(uuid, boolean) to authenticated, service_role;
