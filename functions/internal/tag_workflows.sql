-- Adds tags to several workflows and takes others away, all or none.
create or replace function workflow_internal.tag_workflows(workflow_ids uuid[], add_tags text[], remove_tags text[])
returns integer
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflows checks the caller.
declare
  header workflow_internal.workflows;
  kept_tags text[];
  new_tags text[];
  crowded text;
  changed integer := 0;
begin
  perform workflow_internal.check_tags(tag_workflows.add_tags, '$.add_tags');
  perform workflow_internal.check_tags(tag_workflows.remove_tags, '$.remove_tags');
  for header in select h.* from workflow_internal.lock_workflows(tag_workflows.workflow_ids) h loop
    kept_tags := array(
      select u.tag from unnest(header.tags) with ordinality as u (tag, place)
      where u.tag = any (tag_workflows.add_tags) or (u.tag = any (tag_workflows.remove_tags)) is not true
      order by u.place
    );
    new_tags := kept_tags || array(
      select u.tag from unnest(tag_workflows.add_tags) with ordinality as u (tag, place)
      where u.tag <> all (kept_tags)
      group by u.tag
      order by min(u.place)
    );
    if cardinality(new_tags) > 50 then
      select format('$.workflow_ids[%s]', min(u.place) - 1) into crowded
      from unnest(tag_workflows.workflow_ids) with ordinality as u (id, place)
      where (select v.workflow_id from workflow_internal.workflow_versions v where v.id = u.id) = header.id;
      perform workflow_internal.raise_error('too_many_tags', crowded);
    elsif new_tags <> header.tags then
      perform workflow_internal.update_workflow(header.id, jsonb_build_object('tags', new_tags));
      changed := changed + 1;
    end if;
  end loop;
  return changed;
end
$$;

comment on function workflow_internal.tag_workflows(uuid[], text[], text[]) is
  'Tag several workflows

Returns how many changed. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.tag_workflows(uuid[], text[], text[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.tag_workflows(uuid[], text[], text[]) to authenticated, service_role;
