-- Makes an update of the view edit the workflow in place, or restore the version that it flags as current.
create or replace function workflow_internal.workflow_sessions__update()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  -- The definition is large, and is handed on by itself.
  definition text[] := array['nodes', 'edges', 'trigger', 'variables'];
  before_change jsonb := to_jsonb(old) - definition;
  after_change jsonb := to_jsonb(new) - definition;
  is_restore boolean := new.is_current_version and not old.is_current_version;
  is_redefined boolean := (new.nodes, new.edges, new.trigger, new.variables, new.version_note)
    is distinct from (old.nodes, old.edges, old.trigger, old.variables, old.version_note);
  changes jsonb;
  refused text;
begin
  -- A template of another user can be seen but not changed, like any row that a policy shows but does not let update.
  if old.user_id is distinct from auth.uid() and not workflow_internal.is_service() then
    return null;
  end if;

  select after_change - coalesce(array_agg(a.key) filter (where a.value = before_change -> a.key), '{}') into changes
  from jsonb_each(after_change) as a;

  select min(c.key) into refused from jsonb_object_keys(changes) as c (key)
  where c.key in (
    'id', 'workflow_id', 'user_id', 'version', 'parent_workflow_id', 'forked_from_id', 'revision', 'created_at', 'updated_at',
    'execution_count', 'last_executed_at'
  );
  if refused is null and new.is_current_version is null then
    refused := 'is_current_version';
  elsif refused is null and is_redefined and not (old.is_current_version or is_restore) then
    refused := case when new.version_note is distinct from old.version_note then 'version_note'
      when new.nodes is distinct from old.nodes then 'nodes' when new.edges is distinct from old.edges then 'edges'
      when new.trigger is distinct from old.trigger then 'trigger' else 'variables' end;
  end if;
  if refused is not null then
    perform workflow_internal.raise_error('field_not_writable', '$.' || refused);
  end if;

  -- Clearing the current flag alone changes nothing: a workflow always has a current version.
  if is_restore then
    perform workflow_internal.flag_version(old.id);
  end if;
  changes := changes - 'is_current_version';
  if is_redefined or changes <> '{}' then
    perform workflow_internal.update_workflow(
      old.workflow_id,
      changes || case when new.trigger is null and old.trigger is not null then '{"trigger": null}' else '{}' end::jsonb,
      -- A null is no array and no object, and is refused as such.
      case when new.nodes is distinct from old.nodes then coalesce(new.nodes, 'null') end,
      case when new.edges is distinct from old.edges then coalesce(new.edges, 'null') end,
      case when new.trigger is distinct from old.trigger then new.trigger end,
      case when new.variables is distinct from old.variables then coalesce(new.variables, 'null') end,
      -- The statement saw this version as the current one; a definition must not land on a newer one.
      expected_version_id => case when is_redefined and not is_restore then old.id end
    );
  end if;
  select s.* into new from public.workflow_sessions s where s.id = old.id;
  if not found then
    -- Deleted by somebody else since the statement began.
    perform workflow_internal.raise_error('workflow_not_found', '$.id');
  end if;
  return new;
end
$$;

comment on function workflow_internal.workflow_sessions__update() is
  'Edit a workflow or restore a version

Columns that did not change are left alone. Errors: PT404, PT409 the row is not the current version any more, PT413, PT422 a column that is not the caller''s to write, a definition of
an old version, or several versions flagged in one statement.';

revoke all on function workflow_internal.workflow_sessions__update() from public, anon, authenticated, service_role;
