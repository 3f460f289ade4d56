-- Lists the loops of a graph: each set of nodes that lead to each other once.
create or replace function workflow_internal.cycle_problems(nodes jsonb, first_edge integer[], targets integer[])
returns setof public.definition_problem
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select 'warning', 'cycle', format('$.nodes[%s]', min(k.place) - 1), format(
    '%s nodes lead to each other: %s%s', count(*),
    string_agg(format('"%s"', left(k.node ->> 'id', 60)), ', ' order by k.place) filter (where k.nth <= 5),
    case when count(*) > 5 then ', …' end
  )
  from (
    select n.node, n.place, n.component, row_number() over (partition by n.component order by n.place) as nth
    from rows from (
      jsonb_array_elements(cycle_problems.nodes),
      unnest(workflow_internal.strong_components(cycle_problems.first_edge, cycle_problems.targets))
    ) with ordinality as n (node, component, place)
  ) k
  group by k.component
  having count(*) > 1
  order by min(k.place);
end
$$;

comment on function workflow_internal.cycle_problems(jsonb, integer[], integer[]) is
  'The loops of a graph

One row a strongly connected component, however many ways round it there are, with its first five nodes; path is that of the first.';

revoke all on function workflow_internal.cycle_problems(jsonb, integer[], integer[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.cycle_problems(jsonb, integer[], integer[]) to authenticated, service_role;
