-- Stores what a definition becomes when changes are applied, and gives its id: the same id when nothing changes.
create or replace function workflow_internal.edited_definition(definition_id uuid, changes jsonb)
returns uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  kept workflow_internal.workflow_definitions;
  edited workflow_internal.workflow_definitions;
begin
  if not edited_definition.changes ?| '{nodes,edges,trigger,variables}' then
    return edited_definition.definition_id;
  end if;
  select d.* into strict kept from workflow_internal.workflow_definitions d where d.id = edited_definition.definition_id;
  edited := jsonb_populate_record(
    kept, workflow_internal.pick(edited_definition.changes, '{nodes,edges,trigger,variables}')
  );
  -- Equality of jsonb is by meaning: key order and white space do not count.
  if edited is not distinct from kept then
    return kept.id;
  end if;
  perform workflow_internal.check_definition(edited.nodes, edited.edges, edited.trigger, edited.variables);
  insert into workflow_internal.workflow_definitions as d (id, workflow_id, user_id, nodes, edges, trigger, variables)
  values (
    workflow_internal.time_ordered_id(), kept.workflow_id, kept.user_id,
    edited.nodes, edited.edges, edited.trigger, edited.variables
  )
  returning d.id into edited.id;
  return edited.id;
end
$$;

comment on function workflow_internal.edited_definition(uuid, jsonb) is
  'Store a definition with changes applied

changes: nodes, edges, trigger, variables; null clears trigger; other keys are ignored. Definitions are immutable: the old one stays.
For functions that hold the workflow''s lock; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.edited_definition(uuid, jsonb) from public, anon, authenticated, service_role;
