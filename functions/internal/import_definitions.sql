-- Stores the definitions of a bundle's versions.
create or replace function workflow_internal.import_definitions(versions jsonb, workflow_id uuid, user_id uuid)
returns uuid[]
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  ids uuid[] := array(
    select workflow_internal.time_ordered_id()
    from generate_series(1, jsonb_array_length(import_definitions.versions)) as v (place) order by v.place
  );
begin
  insert into workflow_internal.workflow_definitions (id, workflow_id, user_id, nodes, edges, trigger, variables)
  select ids[v.place], import_definitions.workflow_id, import_definitions.user_id, v.entry -> 'nodes', v.entry -> 'edges',
    nullif(v.entry -> 'trigger', 'null'), coalesce(nullif(v.entry -> 'variables', 'null'), '{}')
  from jsonb_array_elements(import_definitions.versions) with ordinality as v (entry, place)
  where coalesce(v.entry -> 'same_definition_as', 'null') = 'null'
  order by v.place;
  return ids;
end
$$;

comment on function workflow_internal.import_definitions(jsonb, uuid, uuid) is
  'Store the definitions of checked versions

Returns an id for each version; where it has the definition of an earlier one, the id is of no definition.
For functions that have checked the caller and the versions.';

revoke all on function workflow_internal.import_definitions(jsonb, uuid, uuid) from public, anon, authenticated, service_role;
