-- Lists the versions of a workflow, newest first, without their definitions.
create or replace function public.get_version_history(
  workflow_id uuid default null,
  workflow_name text default null,
  page_size integer default 100,
  before_version integer default null
)
returns setof public.version_summary
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Versions are read backwards by their index, for everybody: the plan is made once, since that takes longer than using it, and
-- without the page size in it sorting all versions would look as good.
set plan_cache_mode = force_generic_plan
set enable_sort = off
as $$
declare
  families uuid[];
  -- Apart, since row level security keeps a condition with an expression in it from the index.
  end_version integer := coalesce(get_version_history.before_version, 2147483647);
begin
  perform workflow_internal.require_user();
  perform workflow_internal.check_page_size(get_version_history.page_size);
  if get_version_history.workflow_id is not null then
    families := array_remove(array[workflow_internal.family_of(get_version_history.workflow_id)], null);
    if families = '{}' then
      perform workflow_internal.raise_error('workflow_not_found', '$.workflow_id');
    end if;
  elsif get_version_history.workflow_name is not null then
    families := array(
      select w.id from workflow_internal.workflows w
      where w.user_id = auth.uid() and w.name = get_version_history.workflow_name
    );
  else
    perform workflow_internal.raise_error('argument_missing', '$.workflow_id');
  end if;

  -- A limit for each workflow: those of one name do not push each other out.
  return query
  select h.* from (
    -- Asked once a workflow: most have no labels.
    select g.id, exists (select from workflow_internal.version_labels l where l.workflow_id = g.id) as is_labelled
    from unnest(families) as g (id) offset 0
  ) f
  cross join lateral (
    select v.id, w.id, w.name, v.version, v.version = w.current_version, v.archived_at is not null,
      case when not f.is_labelled then '{}'::text[] else array(
        select l.label from workflow_internal.version_labels l
        where l.workflow_id = v.workflow_id and l.version = v.version
        -- As the index has it: a sort, being discouraged, would make the plan look dear enough to be compiled.
        order by l.label
      ) end,
      v.revision, v.version_note, d.definition_hash, d.layout_hash, v.parent_version_id, v.forked_from_id,
      v.created_by, v.updated_by, v.created_at, v.updated_at
    from workflow_internal.workflows w
    join workflow_internal.workflow_versions v on v.workflow_id = w.id
    -- A look-up for each row: the planner would read all definitions of the user.
    left join lateral (
      select workflow_internal.fingerprint(k.definition_hash) as definition_hash,
        workflow_internal.fingerprint(k.layout_hash) as layout_hash
      from workflow_internal.workflow_definitions k where k.id = v.definition_id offset 0
    ) d on true
    where w.id = f.id
      and v.version < end_version
    order by v.version desc
    limit get_version_history.page_size
  ) h
  union all
  select t.version_id, t.workflow_id, t.name, t.version, true, false, '{}'::text[], t.revision, t.version_note,
    workflow_internal.fingerprint(d.definition_hash), workflow_internal.fingerprint(d.layout_hash), null, null, null, null,
    t.created_at, t.updated_at
  from workflow_internal.templates t
  left join workflow_internal.workflow_definitions d on d.id = t.definition_id
  where t.workflow_id = any (families) and t.version < end_version
    and not exists (select from workflow_internal.workflows w where w.id = t.workflow_id);
end
$$;

comment on function public.get_version_history(uuid, text, integer, integer) is
  'List the versions of a workflow

Newest first, without definitions. workflow_id: the id of any version. workflow_name: instead of the id, all of the caller''s workflows of that
name, none being no error. page_size: 1 to 1,000 a workflow. before_version: only versions before this number, to get the next page.
labels: what set_version_label put on it. definition_hash, layout_hash: fingerprints of what the version does and of where its nodes are
drawn (position, positionAbsolute), 16 hexadecimal digits each. Versions of one definition_hash do the same; if their layout_hash
differs, boxes were moved and nothing else. compare_versions says what differs. Compare them within one database; they prove nothing
against somebody who forges them.
Of another user''s template only the current version is shown, without labels and authors.
Errors: PT401 nobody signed in; PT404 not found or not yours; PT413 page too large; PT422 neither id nor name, or page_size.';

revoke all on function public.get_version_history(uuid, text, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.get_version_history(uuid, text, integer, integer) to authenticated, service_role;
