-- Writes how Mermaid draws the links of a class: links cannot have the classes of nodes.
create or replace function workflow_internal.mermaid_link_style(numbers bigint[], class text)
returns text
language sql
immutable
parallel safe
security invoker
begin atomic
  select format('  linkStyle %s %s', array_to_string(mermaid_link_style.numbers, ','), case mermaid_link_style.class
    when 'added' then 'stroke:#1a7f37,stroke-width:3px'
    when 'removed' then 'stroke:#cf222e,stroke-width:2px,stroke-dasharray:6 4'
    else 'stroke:#bf8700,stroke-width:3px'
  end);
end;

comment on function workflow_internal.mermaid_link_style(bigint[], text) is
  'The style of some links of a Mermaid flowchart

numbers: counted from 0, as the links are drawn. class: added is green, removed red and dashed, anything else amber.';

revoke all on function workflow_internal.mermaid_link_style(bigint[], text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.mermaid_link_style(bigint[], text) to authenticated, service_role;
