-- Removes a definition that no version uses any more, unless a run was started from it or it is what was copied.
create or replace function workflow_internal.drop_unused_definition(definition_id uuid)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Not in SQL, whose plan is made anew for each call.
begin
  delete from workflow_internal.workflow_definitions d
  where d.id = drop_unused_definition.definition_id
    and not d.has_run
    and not exists (select from workflow_internal.workflow_versions v where v.definition_id = d.id)
    -- What a copy began with is kept, for get_template_updates.
    and not exists (
      select from workflow_internal.workflow_versions v
      where v.workflow_id = d.workflow_id and v.version = 1 and v.forked_definition_id = d.id
    );
end
$$;

comment on function workflow_internal.drop_unused_definition(uuid) is
  'Remove a definition that neither a version nor a run uses

A run that starts meanwhile holds the row''s lock and sets has_run, and the row stays. API roles cannot call it.';

revoke all on function workflow_internal.drop_unused_definition(uuid) from public, anon, authenticated, service_role;
