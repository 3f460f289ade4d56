-- Copies one version of a workflow, or a template's current one, into a new workflow.
create or replace function workflow_internal.duplicate_workflow(source_workflow_id uuid, new_name text, target_user_id uuid)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; the source is the caller's own or a template, acting_user checks the rest.
declare
  owner_id uuid := workflow_internal.acting_user(duplicate_workflow.target_user_id, '$.target_user_id');
  acts_as_service boolean := workflow_internal.is_service();
  source record;
  new_id uuid;
begin
  if duplicate_workflow.source_workflow_id is null then
    perform workflow_internal.raise_error('argument_missing', '$.source_workflow_id');
  elsif duplicate_workflow.new_name !~ '[^[:space:]]' or char_length(duplicate_workflow.new_name) > 255 then
    perform workflow_internal.raise_error('name_invalid', '$.new_name');
  end if;
  select v.id as version_id, w.id as workflow_id, w.user_id, w.name, w.description, w.tags,
    case when w.user_id = owner_id then w.folder end as folder,
    d.nodes, d.edges, d.trigger, d.variables
  into source
  from workflow_internal.workflows w
  join workflow_internal.workflow_versions v on v.workflow_id = w.id and v.version = w.current_version
  join workflow_internal.workflow_definitions d on d.id = v.definition_id
  where w.id = (
      select f.workflow_id from workflow_internal.workflow_versions f where f.id = duplicate_workflow.source_workflow_id
    )
    and (
      acts_as_service or w.user_id = auth.uid()
      or exists (
        select from workflow_internal.templates t
        where t.workflow_id = w.id and duplicate_workflow.source_workflow_id in (t.workflow_id, t.version_id)
      )
    );
  if not found then
    perform workflow_internal.raise_error('workflow_not_found', '$.source_workflow_id');
  end if;
  new_id := workflow_internal.insert_workflow(
    owner_id,
    jsonb_build_object(
      'name', coalesce(duplicate_workflow.new_name, left(source.name, 248) || ' (copy)'),
      'description', source.description, 'folder', source.folder, 'tags', source.tags,
      'is_template', false, 'is_favorite', false, 'status', 'draft'
    ),
    source.nodes, source.edges, source.trigger, source.variables, source.version_id
  );
  if source.user_id <> owner_id and exists (
    select from workflow_internal.templates t where t.workflow_id = source.workflow_id
  ) then
    perform workflow_internal.count_copy(source.workflow_id);
  end if;
  return new_id;
end
$$;

comment on function workflow_internal.duplicate_workflow(uuid, text, uuid) is
  'Copy the current version of a workflow into a new one

Returns the new workflow''s id. A copy of somebody else''s template is counted. Errors: PT401, PT403, PT404, PT422 no id, or the new name.';

revoke all on function workflow_internal.duplicate_workflow(uuid, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.duplicate_workflow(uuid, text, uuid) to authenticated, service_role;
