-- Makes an update of the view edit the workflow in place, or restore the version that it flags as current.
create or replace function workflow_internal.workflow_sessions__update()
returns trigger
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  before_change jsonb := to_jsonb(old);
  changes jsonb := (
    select coalesce(jsonb_object_agg(n.key, n.value), '{}')
    from jsonb_each(to_jsonb(new)) as n (key, value)
    where n.value <> before_change -> n.key
  );
  is_restore boolean := new.is_current_version and not old.is_current_version;
  refused text;
begin
  -- A template of another user can be seen but not changed, like any row that a policy shows but does not let update.
  if old.user_id is distinct from auth.uid() and not workflow_internal.is_service() then
    return null;
  end if;
  select min(c.key) into refused from jsonb_object_keys(changes) as c (key)
  where c.key in (
    'id', 'workflow_id', 'user_id', 'version', 'parent_workflow_id', 'forked_from_id', 'revision', 'created_at', 'updated_at',
    'execution_count', 'last_executed_at'
  ) or (not (old.is_current_version or is_restore) and c.key in ('nodes', 'edges', 'trigger', 'variables', 'version_note'));
  if refused is not null or new.is_current_version is null then
    perform workflow_internal.raise_error('field_not_writable', '$.' || coalesce(refused, 'is_current_version'));
  end if;

  -- Clearing the current flag alone changes nothing: a workflow always has a current version.
  if is_restore then
    perform workflow_internal.flag_version(old.id);
  end if;
  changes := changes - 'is_current_version';
  if changes <> '{}' then
    perform workflow_internal.update_workflow(
      old.workflow_id, changes,
      -- The statement saw this version as the current one; a definition must not land on a newer one.
      expected_version_id => case when not is_restore and changes ?| '{nodes,edges,trigger,variables,version_note}' then old.id end
    );
  end if;
  select s.* into strict new from public.workflow_sessions s where s.id = old.id;
  return new;
end
$$;

comment on function workflow_internal.workflow_sessions__update() is
  'Edit a workflow or restore a version

Columns that did not change are left alone. Errors: PT404, PT409 the row is not the current version any more, PT413, PT422 a column that is not the caller''s to write, a definition of
an old version, or several versions flagged in one statement.';

revoke all on function workflow_internal.workflow_sessions__update() from public, anon, authenticated, service_role;
