-- Answers for the first of several workflows that the caller may not change, if there is one.
create or replace function workflow_internal.raise_unlocked(workflow_ids uuid[], families uuid[], locked uuid[])
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  refused_id uuid;
  path text;
begin
  select u.id, format('$.workflow_ids[%s]', u.place - 1) into refused_id, path
  from unnest(raise_unlocked.workflow_ids, raise_unlocked.families) with ordinality as u (id, family_id, place)
  where u.family_id is null or u.family_id <> all (raise_unlocked.locked)
  order by u.place limit 1;
  if not found then
    return;
  elsif refused_id is null then
    perform workflow_internal.raise_error('argument_missing', path);
  elsif exists (
    select from workflow_internal.templates t where t.workflow_id = refused_id
    union all
    select from workflow_internal.templates t where t.version_id = refused_id
  ) then
    perform workflow_internal.raise_error('template_of_another_user', path);
  end if;
  perform workflow_internal.raise_error('workflow_not_found', path);
end
$$;

comment on function workflow_internal.raise_unlocked(uuid[], uuid[], uuid[]) is
  'Raise PT403 for a template of another user, PT404 for any other workflow that is not locked

workflow_ids: as the caller sent them. families: the workflow of each, null where there is none. locked: the workflows that are locked.
Tells nobody more than the view does: every template is public. PT422 for an id that is null.';

revoke all on function workflow_internal.raise_unlocked(uuid[], uuid[], uuid[]) from public, anon, authenticated, service_role;
