-- Renames or moves a folder of the caller's, with everything below it.
create or replace function public.rename_folder(
  folder text,
  new_folder text,
  user_id uuid default auth.uid()
)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.rename_folder(rename_folder.folder, rename_folder.new_folder, rename_folder.user_id);
end
$$;

comment on function public.rename_folder(text, text, uuid) is
  'Rename a folder

Returns how many workflows moved: those in the folder, and those below it, which keep their place below new_folder. Archived ones go along.
No such folder is no error: 0. new_folder: one that exists takes them in; null takes all of them, those below too, out of every folder.
Moving is an edit: revision grows by one and updated_at stays. All of it happens or nothing.
user_id: the owner; only service_role may name another than the caller.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT413 a path would be longer than 255 characters;
PT422 no folder, a blank one, or new_folder is below folder.';

revoke all on function public.rename_folder(text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.rename_folder(text, text, uuid) to authenticated, service_role;
