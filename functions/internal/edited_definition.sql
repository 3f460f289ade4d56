-- Stores what a definition becomes by an edit, and gives its id: the same id when nothing changes.
create or replace function workflow_internal.edited_definition(
  definition_id uuid, nodes jsonb, edges jsonb, trigger jsonb, variables jsonb, clears_trigger boolean default false
)
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
  if num_nonnulls(edited_definition.nodes, edited_definition.edges, edited_definition.trigger, edited_definition.variables) = 0
    and not edited_definition.clears_trigger
  then
    return edited_definition.definition_id;
  end if;
  select d.* into strict kept from workflow_internal.workflow_definitions d where d.id = edited_definition.definition_id;
  edited := kept;
  edited.nodes := coalesce(edited_definition.nodes, kept.nodes);
  edited.edges := coalesce(edited_definition.edges, kept.edges);
  edited.variables := coalesce(edited_definition.variables, kept.variables);
  edited.trigger := case when not edited_definition.clears_trigger
    then nullif(coalesce(edited_definition.trigger, kept.trigger), 'null') end;
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

comment on function workflow_internal.edited_definition(uuid, jsonb, jsonb, jsonb, jsonb, boolean) is
  'Store an edited definition

What is null is kept; clears_trigger sets the trigger to null. Definitions are immutable: the old one stays.
For functions that hold the workflow''s lock; API roles cannot call it. Errors: PT413, PT422.';

revoke all on function workflow_internal.edited_definition(uuid, jsonb, jsonb, jsonb, jsonb, boolean)
  from public, anon, authenticated, service_role;
