-- Draws what changed from one version of a workflow to another.
create or replace function public.compare_versions_to_mermaid(
  workflow_id uuid,
  from_version integer default null,
  to_version integer default null
)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  compared record;
begin
  select d.from_definition, d.to_definition into strict compared
  from workflow_internal.compared_definitions(
    compare_versions_to_mermaid.workflow_id, compare_versions_to_mermaid.from_version, compare_versions_to_mermaid.to_version
  ) d;
  return workflow_internal.mermaid_comparison(compared.from_definition, compared.to_definition);
end
$$;

comment on function public.compare_versions_to_mermaid(uuid, integer, integer) is
  'Draw what changed between two versions

The text of a Mermaid flowchart of both versions in one, by the changes that compare_versions tells: added nodes and edges are green, removed ones red and
dashed, changed or renumbered ones amber, nodes that only moved dotted; what only stands at another place of the array is plain. With a legend, and a note
of how many changes trigger and variables have. The node $.nodes[3] of to_version is n3, removed nodes come after all others. An edge that followed a
renumbered node has not changed. Arguments are those of compare_versions, shapes, labels and limits those of workflow_to_mermaid: at most 1,000 nodes
and 2,000 edges are drawn, those that changed first.
Errors: PT401 nobody signed in; PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.compare_versions_to_mermaid(uuid, integer, integer) from public, anon, authenticated, service_role;
grant execute on function public.compare_versions_to_mermaid(uuid, integer, integer) to authenticated, service_role;
