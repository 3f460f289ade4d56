-- Lists what is wrong with nodes, each looked at by itself and beside those of its id.
create or replace function workflow_internal.node_problems(nodes jsonb)
returns setof public.definition_problem
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select p.severity, p.code, p.path, p.message
  from (
    select d.node, d.flaw, format('$.nodes[%s]', d.place - 1) as path, d.place,
      min(d.place) over (partition by d.flaw, d.node ->> 'id' collate "C") as first_place
    from (
      select n.node, n.place, workflow_internal.id_flaw(n.node -> 'id') as flaw
      from jsonb_array_elements(node_problems.nodes) with ordinality as n (node, place)
    ) d
  ) k
  cross join lateral (values
    (
      case when jsonb_typeof(k.node) <> 'object' then 'error' end,
      'node_not_object', k.path, 'The node is not an object'
    ),
    (
      case when jsonb_typeof(k.node) = 'object' and k.flaw is not null then 'error' end,
      'node_id_' || k.flaw, k.path || '.id', workflow_internal.id_message('The id of the node', k.flaw)
    ),
    (
      case when k.flaw is null and k.first_place < k.place then 'error' end,
      'node_id_duplicate', k.path || '.id', format('"%s" is the id of $.nodes[%s], too', left(k.node ->> 'id', 60), k.first_place - 1)
    ),
    (
      case when jsonb_typeof(k.node) = 'object' and k.node ? 'position'
        and (jsonb_typeof(k.node #> '{position,x}') is distinct from 'number'
          or jsonb_typeof(k.node #> '{position,y}') is distinct from 'number') then 'warning' end,
      'position_invalid', k.path || '.position', 'The position is not {"x": number, "y": number}'
    ),
    (
      case when jsonb_typeof(k.node) = 'object' and not k.node ? 'position' then 'info' end,
      'position_missing', k.path || '.position', 'The node has no position'
    ),
    (
      case when jsonb_typeof(k.node) = 'object' and workflow_internal.id_flaw(k.node -> 'type') is not null then 'info' end,
      'type_missing', k.path || '.type', 'The node has no type, or it is not a text'
    )
  ) as p (severity, code, path, message)
  where p.severity is not null
  order by k.place;
end
$$;

comment on function workflow_internal.node_problems(jsonb) is
  'What is wrong with nodes, each by itself

nodes: an array. Ids, positions and types; in order of the nodes.';

revoke all on function workflow_internal.node_problems(jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_problems(jsonb) to authenticated, service_role;
