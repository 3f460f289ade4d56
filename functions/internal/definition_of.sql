-- Reads the definition of one version, where the caller can see that version.
create or replace function workflow_internal.definition_of(workflow_id uuid, version integer)
returns jsonb
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select jsonb_build_object('nodes', s.nodes, 'edges', s.edges, 'trigger', s.trigger, 'variables', s.variables)
    from public.workflow_sessions s
    where s.workflow_id = definition_of.workflow_id and s.version = definition_of.version
  );
end
$$;

comment on function workflow_internal.definition_of(uuid, integer) is
  'The definition of a version

An object of nodes, edges, trigger and variables. workflow_id: the workflow''s own id. Null when the caller can see no such version.';

revoke all on function workflow_internal.definition_of(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.definition_of(uuid, integer) to authenticated, service_role;
