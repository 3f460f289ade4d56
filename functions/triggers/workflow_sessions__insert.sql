-- Makes an insert into the view start a workflow, or make the next version of the one that parent_workflow_id names.
create or replace function workflow_internal.workflow_sessions__insert()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  row_id uuid;
  attributes jsonb := workflow_internal.given_attributes(jsonb_build_object(
    'name', new.name, 'description', new.description, 'folder', new.folder, 'tags', new.tags,
    'is_template', new.is_template, 'is_favorite', new.is_favorite, 'status', new.status, 'version_note', new.version_note
  ));
  refused text;
begin
  select min(r.key) into refused
  from jsonb_each(jsonb_build_object(
    'id', new.id, 'workflow_id', new.workflow_id, 'forked_from_id', new.forked_from_id, 'revision', new.revision,
    'created_at', new.created_at, 'updated_at', new.updated_at, 'execution_count', new.execution_count,
    'last_executed_at', new.last_executed_at, 'is_current_version', nullif(new.is_current_version, true),
    'user_id', case when not workflow_internal.is_service() then nullif(new.user_id, auth.uid()) end,
    'version', case when new.parent_workflow_id is null then nullif(new.version, 1) end
  )) as r
  where r.value <> 'null';
  if refused is not null then
    perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
  end if;

  if new.parent_workflow_id is null then
    row_id := workflow_internal.create_workflow(
      coalesce(new.user_id, auth.uid()), attributes, new.nodes, new.edges, new.trigger, new.variables
    );
  else
    row_id := workflow_internal.insert_version(
      new.parent_workflow_id, new.user_id, attributes, new.nodes, new.edges, new.trigger, new.variables, new.version
    );
  end if;
  select s.* into strict new from public.workflow_sessions s where s.id = row_id;
  return new;
end
$$;

comment on function workflow_internal.workflow_sessions__insert() is
  'Start a workflow or make its next version

Errors: PT401, PT403, PT404, PT409 version is not the next number, PT413, PT422.';

revoke all on function workflow_internal.workflow_sessions__insert() from public, anon, authenticated, service_role;
