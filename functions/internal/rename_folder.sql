-- Files what is in a folder of a user, or below it, under another path.
create or replace function workflow_internal.rename_folder(folder text, new_folder text, user_id uuid)
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
-- Whoever has a large share of all workflows would be given a scan of everybody's; each index begins with the user.
set enable_seqscan = off
set jit = off
as $$
-- definer because API roles cannot write the tables; acting_user checks the caller.
-- Lock order: the user's queue, headers by id, then their versions.
declare
  owner_id uuid := workflow_internal.acting_user(rename_folder.user_id);
  -- Compared as text: a pattern would take the % of a name for a wildcard.
  below text := rename_folder.folder || '/';
  header record;
  moved_to text;
  moved integer := 0;
begin
  if rename_folder.folder is null then
    perform workflow_internal.raise_error('argument_missing', '$.folder');
  end if;
  perform workflow_internal.check_text(rename_folder.folder, '$.folder', 255);
  perform workflow_internal.check_text(rename_folder.new_folder, '$.new_folder', 255);
  if rename_folder.new_folder = rename_folder.folder then
    return 0;
  elsif starts_with(rename_folder.new_folder, below) then
    perform workflow_internal.raise_error('folder_inside_itself', '$.new_folder');
  end if;
  perform workflow_internal.queue_writer(owner_id);
  for header in
    select w.id, w.folder from workflow_internal.workflows w
    where w.user_id = owner_id and (w.folder = rename_folder.folder or starts_with(w.folder, below))
    order by w.id
    for no key update
  loop
    moved_to := rename_folder.new_folder || substr(header.folder, char_length(below));
    perform workflow_internal.check_text(moved_to, '$.new_folder', 255);
    perform workflow_internal.update_workflow(header.id, jsonb_build_object('folder', moved_to));
    moved := moved + 1;
  end loop;
  return moved;
end
$$;

comment on function workflow_internal.rename_folder(text, text, uuid) is
  'Rename a folder

Returns how many workflows moved. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.rename_folder(text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.rename_folder(text, text, uuid) to authenticated, service_role;
