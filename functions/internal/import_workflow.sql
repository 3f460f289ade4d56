-- Makes a workflow with all its versions from a bundle.
create or replace function workflow_internal.import_workflow(bundle jsonb, new_name text, user_id uuid)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; acting_user checks the caller.
declare
  owner_id uuid := workflow_internal.acting_user(import_workflow.user_id);
  new_id uuid := workflow_internal.time_ordered_id();
  made_at timestamptz := clock_timestamp();
  attributes jsonb;
  version_ids uuid[];
  definition_ids uuid[];
begin
  if import_workflow.new_name !~ '[^[:space:]]' or char_length(import_workflow.new_name) > 255 then
    perform workflow_internal.raise_error('name_invalid', '$.new_name');
  end if;
  perform workflow_internal.check_bundle(import_workflow.bundle);
  attributes := jsonb_build_object(
    'name', coalesce(import_workflow.new_name, import_workflow.bundle ->> 'name'), 'description', import_workflow.bundle -> 'description',
    'folder', import_workflow.bundle -> 'folder', 'tags', coalesce(nullif(import_workflow.bundle -> 'tags', 'null'), '[]')
  );
  perform workflow_internal.check_attributes(attributes);
  version_ids := array(
    select case v.place when 1 then new_id else workflow_internal.time_ordered_id() end
    from generate_series(1, jsonb_array_length(import_workflow.bundle -> 'versions')) as v (place) order by v.place
  );
  definition_ids := workflow_internal.import_definitions(import_workflow.bundle -> 'versions', new_id, owner_id);

  -- One statement, since header and version point at each other: foreign keys are checked when it ends.
  with header as (
    insert into workflow_internal.workflows (
      id, user_id, current_version, current_version_id, revision, created_by, updated_by, version_note,
      name, description, folder, tags, created_at, updated_at
    )
    values (
      new_id, owner_id, cardinality(version_ids), version_ids[cardinality(version_ids)], cardinality(version_ids), auth.uid(), auth.uid(),
      import_workflow.bundle -> 'versions' -> -1 ->> 'version_note',
      attributes ->> 'name', attributes ->> 'description', attributes ->> 'folder',
      array(select t.tag from jsonb_array_elements_text(attributes -> 'tags') with ordinality as t (tag, place) order by t.place),
      made_at, made_at
    )
  )
  insert into workflow_internal.workflow_versions (
    id, workflow_id, user_id, version, revision, definition_id, parent_version_id, version_note, created_at, updated_at,
    created_by, updated_by
  )
  select version_ids[v.place], new_id, owner_id, v.place, v.place,
    definition_ids[coalesce((nullif(v.entry -> 'same_definition_as', 'null'))::integer, v.place::integer)],
    version_ids[(nullif(v.entry -> 'parent_version', 'null'))::integer],
    v.entry ->> 'version_note', made_at, made_at, auth.uid(), auth.uid()
  from jsonb_array_elements(import_workflow.bundle -> 'versions') with ordinality as v (entry, place)
  order by v.place;
  return version_ids[cardinality(version_ids)];
end
$$;

comment on function workflow_internal.import_workflow(jsonb, text, uuid) is
  'Make a workflow from a bundle

Returns the id of its current version. Errors: PT401, PT403, PT404 no such user, PT413, PT422.';

revoke all on function workflow_internal.import_workflow(jsonb, text, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.import_workflow(jsonb, text, uuid) to authenticated, service_role;
