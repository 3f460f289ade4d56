-- Writes the arrow of an edge as Mermaid, with its label.
create or replace function workflow_internal.mermaid_arrow(edge jsonb)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select '-->' || coalesce((
    select format('|%s|', workflow_internal.escaped_label(t.value #>> '{}'))
    from (values
      (1, mermaid_arrow.edge -> 'label'), (2, mermaid_arrow.edge #> '{data,label}'), (3, mermaid_arrow.edge -> 'sourceHandle')
    ) as t (place, value)
    where jsonb_typeof(t.value) = 'string' and left(t.value #>> '{}', 80) ~ '\S'
      and (t.place < 3 or char_length(t.value #>> '{}') <= 20)
    order by t.place limit 1
  ), '');
end;

comment on function workflow_internal.mermaid_arrow(jsonb) is
  'An edge as an arrow of Mermaid

Label: label, data.label, or a sourceHandle of at most 20 characters, such as true and false.';

revoke all on function workflow_internal.mermaid_arrow(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_arrow(jsonb) to authenticated, service_role;
