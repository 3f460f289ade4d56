-- Gives the place of each node id: that of the first node that has it.
create or replace function workflow_internal.node_places(nodes jsonb)
returns table (id text, place bigint)
language sql
immutable
parallel safe
security invoker
begin atomic
  select n.node ->> 'id' collate "C", min(n.place)
  from jsonb_array_elements(case when jsonb_typeof(node_places.nodes) = 'array' then node_places.nodes end)
    with ordinality as n (node, place)
  where workflow_internal.id_flaw(n.node -> 'id') is null
  group by n.node ->> 'id' collate "C";
end;

comment on function workflow_internal.node_places(jsonb) is
  'The place of each node id, from 1

Of several nodes with one id the first counts. nodes that is not an array has none.';

revoke all on function workflow_internal.node_places(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_places(jsonb) to authenticated, service_role;
