-- Creates a workflow for the user for whom the caller may act.
create or replace function workflow_internal.create_workflow(
  user_id uuid, attributes jsonb, nodes jsonb, edges jsonb, trigger jsonb, variables jsonb
)
returns uuid
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; acting_user checks the caller.
begin
  return workflow_internal.insert_workflow(
    workflow_internal.acting_user(create_workflow.user_id),
    '{"name": null, "tags": [], "is_template": false, "is_favorite": false, "status": "draft"}' || create_workflow.attributes,
    coalesce(create_workflow.nodes, '[]'), coalesce(create_workflow.edges, '[]'),
    create_workflow.trigger, coalesce(create_workflow.variables, '{}')
  );
end
$$;

comment on function workflow_internal.create_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb) is
  'Create a workflow

attributes: as for insert_workflow; what is absent or null takes its default. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.create_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.create_workflow(uuid, jsonb, jsonb, jsonb, jsonb, jsonb)
  to authenticated, service_role;
