-- Replaces a tag on all workflows of a user, or takes it away.
create or replace function workflow_internal.rename_tag(tag text, new_tag text, user_id uuid)
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
  owner_id uuid := workflow_internal.acting_user(rename_tag.user_id);
  header record;
  renamed_tags text[];
  renamed integer := 0;
begin
  if rename_tag.tag is null then
    perform workflow_internal.raise_error('argument_missing', '$.tag');
  end if;
  perform workflow_internal.check_text(rename_tag.new_tag, '$.new_tag', 64);
  if rename_tag.new_tag = rename_tag.tag then
    return 0;
  end if;
  perform workflow_internal.queue_writer(owner_id);
  for header in
    select w.id, w.tags from workflow_internal.workflows w
    where w.user_id = owner_id and rename_tag.tag = any (w.tags)
    order by w.id
    for no key update
  loop
    -- Each tag once, where it first stood.
    renamed_tags := array(
      select u.label from unnest(array_replace(header.tags, rename_tag.tag, rename_tag.new_tag)) with ordinality as u (label, place)
      where u.label is not null group by u.label order by min(u.place)
    );
    perform workflow_internal.update_workflow(header.id, jsonb_build_object('tags', renamed_tags));
    renamed := renamed + 1;
  end loop;
  return renamed;
end
$$;

comment on function workflow_internal.rename_tag(text, text, uuid) is
  'Rename a tag

Returns how many workflows carried it. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.rename_tag(text, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.rename_tag(text, text, uuid) to authenticated, service_role;
