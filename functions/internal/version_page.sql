-- Reads one page of the versions of a workflow, or of each of the caller's workflows of a name.
create or replace function workflow_internal.version_page(
  workflow_id uuid, workflow_name text, page_size integer, before_version integer
)
returns setof public.version_summary
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
-- Versions are read backwards by their index, for everybody: the plan is made once, since that takes longer than using it, and
-- without the page size in it sorting all versions would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
-- definer because the policies of five tables, each asking who calls, cost more than the page; the owner is compared here.
declare
  caller_id uuid := auth.uid();
  end_version integer := coalesce(version_page.before_version, 2147483647);
  header record;
begin
  if caller_id is null then
    perform workflow_internal.require_user();
  end if;
  perform workflow_internal.check_page_size(version_page.page_size);
  if num_nonnulls(version_page.workflow_id, version_page.workflow_name) = 0 then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;

  -- A limit for each workflow: those of one name do not push each other out.
  for header in
    select w.id, w.name, w.current_version,
      -- Asked once a workflow: few versions have labels.
      array(select k.version from workflow_internal.version_labels k where k.workflow_id = w.id) as labelled
    from workflow_internal.workflows w
    where w.id = any (case when version_page.workflow_id is not null
        then array(select n.workflow_id from workflow_internal.workflow_versions n where n.id = version_page.workflow_id)
        else array(select n.id from workflow_internal.workflows n where n.user_id = caller_id and n.name = version_page.workflow_name) end)
      and (w.user_id = caller_id or workflow_internal.is_service())
  loop
    return query
    select v.id, header.id, header.name, v.version, v.version = header.current_version, v.archived_at is not null,
      case when v.version <> all (header.labelled) then '{}'::text[] else array(
        select l.label from workflow_internal.version_labels l
        where l.workflow_id = header.id and l.version = v.version
        -- As the index has it: a sort, being discouraged, would make the plan look dear enough to be compiled.
        order by l.label
      ) end,
      v.revision, v.version_note, workflow_internal.fingerprint(d.definition_hash), workflow_internal.fingerprint(d.layout_hash),
      v.parent_version_id, v.forked_from_id, v.created_by, v.updated_by, v.created_at, v.updated_at
    from workflow_internal.workflow_versions v
    left join workflow_internal.workflow_definitions d on d.id = v.definition_id
    where v.workflow_id = header.id and v.version < end_version
    order by v.version desc
    limit version_page.page_size;
  end loop;
  if found or version_page.workflow_id is null then
    return;
  end if;

  -- Of a template of another user the current version.
  return query
  select t.version_id, t.workflow_id, t.name, t.version, true, false, '{}'::text[], t.revision, t.version_note,
    workflow_internal.fingerprint(d.definition_hash), workflow_internal.fingerprint(d.layout_hash), null::uuid, null::uuid,
    null::uuid, null::uuid, t.created_at, t.updated_at
  from workflow_internal.templates t
  left join workflow_internal.workflow_definitions d on d.id = t.definition_id
  where version_page.workflow_id in (t.version_id, t.workflow_id) and t.version < end_version;
  if not found and not exists (
    select from workflow_internal.templates t where version_page.workflow_id in (t.version_id, t.workflow_id)
  ) then
    perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
  end if;
end
$$;

comment on function workflow_internal.version_page(uuid, text, integer, integer) is
  'A page of versions

Arguments as for get_version_history. Errors: PT401, PT404, PT413, PT422.';

revoke all on function workflow_internal.version_page(uuid, text, integer, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.version_page(uuid, text, integer, integer) to authenticated, service_role;
