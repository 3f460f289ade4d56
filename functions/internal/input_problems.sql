-- Lists where edges join nodes that the rules of their types do not let be joined.
create or replace function workflow_internal.input_problems(nodes jsonb, edges jsonb, rules workflow_internal.node_type_rules[])
returns setof public.definition_problem
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
-- Of joins that it takes for small the planner makes nested loops; here an array may have 100,000 elements.
set enable_nestloop = off
as $$
begin
  if not exists (select from unnest(input_problems.rules) r where num_nonnulls(r.allowed_inputs, r.min_inputs, r.max_inputs) > 0) then
    return;
  end if;
  return query
  with typed as materialized (
    select n.place, workflow_internal.node_type_of(n.node) as type
    from jsonb_array_elements(input_problems.nodes) with ordinality as n (node, place)
  ), ruled as materialized (
    select t.place, r.node_type, r.allowed_inputs, r.min_inputs, r.max_inputs
    from typed t
    join unnest(input_problems.rules) r on r.node_type = t.type
    where num_nonnulls(r.allowed_inputs, r.min_inputs, r.max_inputs) > 0
  ), incoming as materialized (
    select e.place, t.place as target_place, o.type as source_type
    from jsonb_array_elements(input_problems.edges) with ordinality as e (edge, place)
    join workflow_internal.node_places(input_problems.nodes) s
      on s.id = case jsonb_typeof(e.edge -> 'source') when 'string' then e.edge ->> 'source' end
    join workflow_internal.node_places(input_problems.nodes) t
      on t.id = case jsonb_typeof(e.edge -> 'target') when 'string' then e.edge ->> 'target' end
    join typed o on o.place = s.place
  )
  (
    select 'error', 'input_not_allowed', format('$.edges[%s].source', i.place - 1),
      format('A node of type "%s" takes no input from one ', left(r.node_type, 60))
        || coalesce('of type "' || left(i.source_type, 60) || '"', 'without a type')
    from incoming i
    join ruled r on r.place = i.target_place
    where not coalesce(i.source_type = any (r.allowed_inputs), r.allowed_inputs is null)
    order by i.place
  )
  union all
  (
    select 'error', p.code, format('$.nodes[%s]', r.place - 1), format(p.message, c.total, left(r.node_type, 60), p.bound)
    from ruled r
    left join (select i.target_place, count(*) as total from incoming i group by i.target_place) k on k.target_place = r.place
    cross join lateral (select coalesce(k.total, 0) as total) c
    cross join lateral (values
      (c.total < r.min_inputs, 'inputs_missing', 'The node has %s inputs, and one of type "%s" needs at least %s', r.min_inputs),
      (c.total > r.max_inputs, 'too_many_inputs', 'The node has %s inputs, and one of type "%s" takes at most %s', r.max_inputs)
    ) as p (applies, code, message, bound)
    where p.applies
    order by r.place
  );
end
$$;

comment on function workflow_internal.input_problems(jsonb, jsonb, workflow_internal.node_type_rules[]) is
  'Where edges break the rules of the nodes that they lead to

nodes, edges: arrays. rules: at most one a type. Edges that join no two nodes of the definition do not count; those to a doubled id lead to the first
node that has it.';

revoke all on function workflow_internal.input_problems(jsonb, jsonb, workflow_internal.node_type_rules[]) from public, anon, authenticated, service_role;
