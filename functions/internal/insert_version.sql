-- Makes the next version from a row that was inserted into the view; its workflow attributes change the workflow.
create or replace function workflow_internal.insert_version(
  parent_id uuid, user_id uuid, attributes jsonb, nodes jsonb, edges jsonb, trigger jsonb, variables jsonb,
  version integer default null
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; lock_workflow checks the caller.
declare
  header workflow_internal.workflows := workflow_internal.lock_workflow(insert_version.parent_id);
  parent workflow_internal.workflow_versions;
begin
  if insert_version.user_id <> header.user_id then
    perform workflow_internal.raise_error('field_not_writable', '$.user_id');
  elsif insert_version.version <> header.current_version + 1 then
    perform workflow_internal.raise_error('version_conflict', workflow_internal.conflict_detail(header.id));
  end if;
  perform workflow_internal.check_attributes(insert_version.attributes);
  -- What is left out is taken from the parent, which need not be the current version.
  select v.* into strict parent from workflow_internal.workflow_versions v where v.id = insert_version.parent_id;
  perform workflow_internal.append_version(
    header,
    workflow_internal.edited_definition(
      parent.definition_id, insert_version.nodes, insert_version.edges, insert_version.trigger, insert_version.variables
    ),
    parent.id, insert_version.attributes ->> 'version_note'
  );
  return workflow_internal.update_workflow(
    header.id,
    workflow_internal.pick(
      insert_version.attributes, '{name,description,folder,tags,is_template,is_favorite,status}'
    )
  );
end
$$;

comment on function workflow_internal.insert_version(uuid, uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer) is
  'Make the next version from an inserted row

parent_id: the version it is made from. version: the number that the row states, null for none.
Errors: PT403, PT404, PT409 another number than the next, PT413, PT422.';

revoke all on function workflow_internal.insert_version(uuid, uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.insert_version(uuid, uuid, jsonb, jsonb, jsonb, jsonb, jsonb, integer) to authenticated, service_role;
