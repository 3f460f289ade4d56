-- Stars a workflow or takes the star away.
create or replace function public.toggle_favorite(workflow_id uuid, is_favorite boolean default null)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.toggle_favorite(toggle_favorite.workflow_id, toggle_favorite.is_favorite);
end
$$;

comment on function public.toggle_favorite(uuid, boolean) is
  'Star a workflow

Returns whether it is starred now. is_favorite: what it shall be; flipped when left out. It does not reorder lists.
Errors: PT403 a template of another user; PT404 not found or not yours.';

revoke all on function public.toggle_favorite(uuid, boolean) from public, anon, authenticated, service_role;
grant execute on function public.toggle_favorite(uuid, boolean) to authenticated, service_role;
