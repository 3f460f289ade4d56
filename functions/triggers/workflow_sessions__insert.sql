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
  given jsonb := workflow_internal.given_attributes(to_jsonb(new));
  attributes jsonb := workflow_internal.pick(
    given,
    '{name,description,folder,tags,is_template,is_favorite,status,nodes,edges,trigger,variables,version_note}'
  );
  refused text;
begin
  select min(g.key) into refused from jsonb_object_keys(given) as g (key)
  where g.key in (
    'id', 'workflow_id', 'forked_from_id', 'revision', 'created_at', 'updated_at', 'execution_count', 'last_executed_at'
  );
  if refused is not null or not new.is_current_version then
    perform workflow_internal.raise_error('field_not_writable', '$.' || coalesce(refused, 'is_current_version'));
  end if;

  if new.parent_workflow_id is null then
    if new.version <> 1 then
      perform workflow_internal.raise_error('field_not_writable', '$.version');
    end if;
    row_id := workflow_internal.create_workflow(coalesce(new.user_id, auth.uid()), attributes);
  else
    row_id := workflow_internal.insert_version(new.parent_workflow_id, new.user_id, attributes, new.version);
  end if;
  select s.* into strict new from public.workflow_sessions s where s.id = row_id;
  return new;
end
$$;

comment on function workflow_internal.workflow_sessions__insert() is
  'Start a workflow or make its next version

Errors: PT401, PT403, PT404, PT409 version is not the next number, PT413, PT422.';

revoke all on function workflow_internal.workflow_sessions__insert() from public, anon, authenticated, service_role;
