-- Draws a version of a workflow as a Mermaid flowchart.
create or replace function public.workflow_to_mermaid(workflow_id uuid, version integer default null)
returns text
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  drawn public.workflow_sessions := public.get_workflow(workflow_to_mermaid.workflow_id, workflow_to_mermaid.version);
begin
  return workflow_internal.mermaid_flowchart(drawn.nodes, drawn.edges);
end
$$;

comment on function public.workflow_to_mermaid(uuid, integer) is
  'Draw a workflow

The text of a Mermaid flowchart, of a workflow of one''s own or a template. workflow_id: the id of any version. version: its number; the current one when
left out. The node $.nodes[3] is n3; its shape follows its type. Labels are escaped: they are shown as they are, on one line, cut at 80 characters. Ids
that edges name and no node has are dashed nodes m0, m1 … At most 1,000 nodes and 2,000 edges are drawn: a note says how many more there are.
Mermaid itself draws more than 500 edges or 50,000 characters only when maxEdges or maxTextSize is raised.
Errors: PT404 no such workflow or version, or not yours; PT422 no id.';

revoke all on function public.workflow_to_mermaid(uuid, integer) from public, anon, authenticated, service_role;
grant execute on function public.workflow_to_mermaid(uuid, integer) to authenticated, service_role;
