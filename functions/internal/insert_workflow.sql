-- Inserts a workflow with its first version, from attributes that its callers have not checked yet.
create or replace function workflow_internal.insert_workflow(
  user_id uuid, attributes jsonb, nodes jsonb, edges jsonb, trigger jsonb, variables jsonb, forked_from_id uuid default null
)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  new_id uuid := workflow_internal.time_ordered_id();
  first_definition_id uuid := workflow_internal.time_ordered_id();
  made_at timestamptz := clock_timestamp();
  is_archived boolean := insert_workflow.attributes ->> 'status' = 'archived';
  given_trigger jsonb := nullif(insert_workflow.trigger, 'null');
begin
  perform workflow_internal.check_attributes(insert_workflow.attributes);
  perform workflow_internal.check_definition(
    insert_workflow.nodes, insert_workflow.edges, given_trigger, insert_workflow.variables
  );

  -- One statement, since header and version point at each other: foreign keys are checked when it ends.
  with definition as (
    insert into workflow_internal.workflow_definitions (id, workflow_id, user_id, nodes, edges, trigger, variables)
    values (
      first_definition_id, new_id, insert_workflow.user_id,
      insert_workflow.nodes, insert_workflow.edges, given_trigger, insert_workflow.variables
    )
  ), header as (
    insert into workflow_internal.workflows (
      id, user_id, current_version, current_version_id, revision, created_by, updated_by, version_note,
      name, description, folder, tags, is_template, is_favorite, status, archived_at, created_at, updated_at
    )
    values (
      new_id, insert_workflow.user_id, 1, new_id, 1, auth.uid(), auth.uid(), insert_workflow.attributes ->> 'version_note',
      insert_workflow.attributes ->> 'name', insert_workflow.attributes ->> 'description',
      insert_workflow.attributes ->> 'folder',
      array(select jsonb_array_elements_text(insert_workflow.attributes -> 'tags')),
      (insert_workflow.attributes ->> 'is_template')::boolean, (insert_workflow.attributes ->> 'is_favorite')::boolean,
      case when is_archived then 'draft' else insert_workflow.attributes ->> 'status' end,
      case when is_archived then made_at end,
      made_at, made_at
    )
  )
  insert into workflow_internal.workflow_versions (
    id, workflow_id, user_id, version, definition_id, forked_from_id, forked_definition_id, version_note,
    created_at, updated_at, created_by, updated_by
  )
  values (
    new_id, new_id, insert_workflow.user_id, 1, first_definition_id,
    insert_workflow.forked_from_id, case when insert_workflow.forked_from_id is not null then first_definition_id end,
    insert_workflow.attributes ->> 'version_note',
    made_at, made_at, auth.uid(), auth.uid()
  );
  return new_id;
end
$$;

comment on function workflow_internal.insert_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb, uuid) is
  'Insert a workflow with its first version

attributes: name, description, folder, tags, is_template, is_favorite, status, version_note. The definition comes apart: an object of
attributes is rebuilt at every step, and a definition is large.
For functions that have checked the caller; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.insert_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb, uuid) from public, anon, authenticated, service_role;
