-- Takes from a definition what its nodes and edges are called.
create or replace function workflow_internal.search_labels(nodes jsonb, edges jsonb)
returns text
language plpgsql
immutable
parallel safe
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return workflow_internal.searched_lines(
    jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].label ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].name ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].type ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].data.label ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].data.name ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].data.title ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.nodes, 'lax $[0 to 1999].data.type ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.edges, 'lax $[0 to 1999].label ? (@.type() == "string")')
    || jsonb_path_query_array(search_labels.edges, 'lax $[0 to 1999].data.label ? (@.type() == "string")')
  );
end
$$;

comment on function workflow_internal.search_labels(jsonb, jsonb) is
  'What nodes and edges are called

A line each: label, name, title and type of the first 2,000 nodes, of themselves or in data, and the labels of the first 2,000 edges.';

revoke all on function workflow_internal.search_labels(jsonb, jsonb) from public, anon, authenticated, service_role;
