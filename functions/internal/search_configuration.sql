-- Takes from a definition whatever its author wrote: not where nodes stand, and not what they are called by programs.
create or replace function workflow_internal.search_configuration(nodes jsonb, trigger jsonb, variables jsonb)
returns jsonb
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return jsonb_build_array(
    jsonb_path_query_array(search_configuration.nodes, 'lax $[0 to 999].data'),
    jsonb_path_query_array(search_configuration.nodes, 'lax $[0 to 999].parameters'),
    jsonb_path_query_array(search_configuration.nodes, 'lax $[0 to 999].config'),
    search_configuration.trigger, search_configuration.variables
  );
end
$$;

comment on function workflow_internal.search_configuration(jsonb, jsonb, jsonb) is
  'What a definition is configured with

An array: data, parameters and config of the first 1,000 nodes, trigger, variables.';

revoke all on function workflow_internal.search_configuration(jsonb, jsonb, jsonb) from public, anon, authenticated, service_role;
