-- Lists what is wrong with edges: their ids, and what they join.
create or replace function workflow_internal.edge_problems(nodes jsonb, edges jsonb)
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
    select d.edge, d.place, d.flaw, format('$.edges[%s]', d.place - 1) as path, jsonb_typeof(d.edge) = 'object' as is_object,
      left(d.edge ->> 'source', 60) as source, left(d.edge ->> 'target', 60) as target, d.source_flaw, d.target_flaw,
      s.place as source_place, t.place as target_place,
      min(d.place) over (partition by d.flaw, d.edge ->> 'id' collate "C") as first_place,
      min(d.place) over (
        partition by s.place, t.place, d.edge ->> 'sourceHandle' collate "C", d.edge ->> 'targetHandle' collate "C"
      ) as first_parallel
    from (
      select e.edge, e.place, workflow_internal.id_flaw(e.edge -> 'id') as flaw,
        workflow_internal.id_flaw(e.edge -> 'source') as source_flaw, workflow_internal.id_flaw(e.edge -> 'target') as target_flaw
      from jsonb_array_elements(edge_problems.edges) with ordinality as e (edge, place)
    ) d
    left join workflow_internal.node_places(edge_problems.nodes) s on s.id = case when d.source_flaw is null then d.edge ->> 'source' end
    left join workflow_internal.node_places(edge_problems.nodes) t on t.id = case when d.target_flaw is null then d.edge ->> 'target' end
  ) k
  cross join lateral (values
    ('error', not k.is_object, 'edge_not_object', k.path, 'The edge is not an object'),
    ('error', k.is_object and k.flaw is not null, 'edge_id_' || k.flaw, k.path || '.id',
      workflow_internal.id_message('The id of the edge', k.flaw)),
    ('error', k.flaw is null and k.first_place < k.place, 'edge_id_duplicate', k.path || '.id',
      format('"%s" is the id of $.edges[%s], too', left(k.edge ->> 'id', 60), k.first_place - 1)),
    ('error', k.is_object and k.source_flaw is not null, 'edge_source_' || k.source_flaw, k.path || '.source',
      workflow_internal.id_message('The source of the edge', k.source_flaw)),
    ('error', k.source_flaw is null and k.source_place is null, 'edge_source_unknown', k.path || '.source',
      format('There is no node "%s"', k.source)),
    ('error', k.is_object and k.target_flaw is not null, 'edge_target_' || k.target_flaw, k.path || '.target',
      workflow_internal.id_message('The target of the edge', k.target_flaw)),
    ('error', k.target_flaw is null and k.target_place is null, 'edge_target_unknown', k.path || '.target',
      format('There is no node "%s"', k.target)),
    ('warning', k.source_place = k.target_place, 'self_loop', k.path, format('The edge leads from "%s" to itself', k.source)),
    ('warning', k.source_place + k.target_place is not null and k.first_parallel < k.place, 'parallel_edge', k.path,
      format('$.edges[%s] joins the same nodes and handles', k.first_parallel - 1))
  ) as p (severity, applies, code, path, message)
  where p.applies
  order by k.place;
end
$$;

comment on function workflow_internal.edge_problems(jsonb, jsonb) is
  'What is wrong with edges, each by itself

nodes, edges: arrays. Ids, ends that are missing or unknown, edges to themselves, parallel ones; in order of the edges.';

revoke all on function workflow_internal.edge_problems(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.edge_problems(jsonb, jsonb) to authenticated, service_role;
