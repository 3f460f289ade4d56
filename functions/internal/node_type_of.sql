-- Names the type of a node: what it does, where its `type` may only say how it is drawn.
create or replace function workflow_internal.node_type_of(node jsonb)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select coalesce(
    -- One component draws every node of Langflow and InvokeAI, and of Flowise.
    case
      when node_type_of.node @@ '$.type == "genericNode" || $.type == "invocation"'
        and jsonb_typeof(node_type_of.node #> '{data,type}') = 'string' then nullif(node_type_of.node #>> '{data,type}', '')
      when node_type_of.node @@ '$.type == "customNode"'
        and jsonb_typeof(node_type_of.node #> '{data,name}') = 'string' then nullif(node_type_of.node #>> '{data,name}', '')
    end,
    case when jsonb_typeof(node_type_of.node -> 'type') = 'string' then nullif(node_type_of.node ->> 'type', '') end
  );
end;

comment on function workflow_internal.node_type_of(jsonb) is
  'The type of a node

Its type; but data.type where the type is genericNode (Langflow) or invocation (InvokeAI), and data.name where it is customNode (Flowise), if that is
a text. Null for a node without one, and for what is no object.';

revoke all on function workflow_internal.node_type_of(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_type_of(jsonb) to authenticated, service_role;
