-- Renames a tag on all of the caller's workflows, or takes it away.
create or replace function public.rename_tag(
  tag text,
  new_tag text default null,
  user_id uuid default auth.uid()
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.rename_tag(rename_tag.tag, rename_tag.new_tag, rename_tag.user_id);
end
$$;

comment on function public.rename_tag(text, text, uuid) is
  'Rename a tag

Returns how many workflows carried the tag; archived ones are changed too. new_tag takes its place; a workflow that carries both keeps
new_tag once. Null takes the tag away. No such tag is no error: 0. Upper and lower case differ.
Tagging is an edit: revision grows by one and updated_at stays. All of it happens or nothing.
user_id: the owner; only service_role may name another than the caller.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT413 new_tag longer than 64 characters;
PT422 no tag, or a blank new_tag.';

revoke all on function public.rename_tag(text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.rename_tag(text, text, uuid) to authenticated, service_role;
