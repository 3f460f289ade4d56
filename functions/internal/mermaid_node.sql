-- Writes one node as Mermaid: its label in a shape that its type suggests.
create or replace function workflow_internal.mermaid_node(node jsonb, name text)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select '  ' || mermaid_node.name || case
    when workflow_internal.is_annotation(mermaid_node.node) then format('[%s]:::note', k.label)
    when k.kind ~ '(trigger|webhook|schedule|cron|start|input|end|output)$' then format('([%s])', k.label)
    when k.kind ~ '(^|[._-])(if|switch|condition|conditional|branch|router|decision|filter)$' then format('{%s}', k.label)
    when k.kind ~ '(database|postgres|sql|storage)$' then format('[(%s)]', k.label)
    when k.kind ~ '(workflow|subflow|loop)$' then format('[[%s]]', k.label)
    else format('[%s]', k.label)
  end
  from (
    select lower(left(workflow_internal.node_type_of(mermaid_node.node), 100)) as kind, workflow_internal.escaped_label(coalesce(
      (
        select t.value #>> '{}'
        from (values
          (1, mermaid_node.node #> '{data,label}'), (2, mermaid_node.node #> '{data,name}'), (3, mermaid_node.node -> 'label'),
          (4, mermaid_node.node -> 'name'), (5, mermaid_node.node -> 'id'), (6, mermaid_node.node -> 'type')
        ) as t (place, value)
        where jsonb_typeof(t.value) = 'string' and left(t.value #>> '{}', 80) ~ '\S'
        order by t.place limit 1
      ),
      mermaid_node.name
    )) as label
  ) k;
end;

comment on function workflow_internal.mermaid_node(jsonb, text) is
  'A node as a line of Mermaid

name: its id in the drawing. Label: data.label, data.name, label, name, id or type, the first that is a text with something in it. Shapes: rounded for
triggers, starts and ends, a rhombus for conditions, a cylinder for databases, double sides for workflows and loops.';

revoke all on function workflow_internal.mermaid_node(jsonb, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_node(jsonb, text) to authenticated, service_role;
