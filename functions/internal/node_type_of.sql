-- Gives the type of a node, wherever its app keeps it.
create or replace function workflow_internal.node_type_of(node jsonb)
returns text
language sql
immutable
parallel safe
security invoker
return left(case
  -- Only a name for how the canvas draws all nodes: what the node is, its data says.
  when coalesce(node_type_of.node ->> 'type', '') in ('', 'default', 'custom', 'customNode', 'genericNode', 'agentFlow', 'invocation')
    then coalesce(
      case when node_type_of.node #> '{data,inputAnchors}' is not null then nullif(node_type_of.node #>> '{data,name}', '') end,
      nullif(node_type_of.node #>> '{data,type}', ''),
      nullif(node_type_of.node ->> 'type', '')
    )
  else node_type_of.node ->> 'type'
end, 255);

comment on function workflow_internal.node_type_of(jsonb) is
  'The type of a node

Its type, as ReactFlow apps and n8n have it; where that is missing or says only how nodes are drawn (default, custom, customNode, genericNode, agentFlow,
invocation): data.name of Flowise''s nodes, which have data.inputAnchors, or data.type, as Langflow and Dify have it. At most 255 characters; null without any.';

revoke all on function workflow_internal.node_type_of(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_type_of(jsonb) to authenticated, service_role;
