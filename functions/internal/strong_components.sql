-- Gives each node of a graph the number of its strongly connected component: nodes of one component lead to each other.
create or replace function workflow_internal.strong_components(first_edge integer[], targets integer[])
returns integer[]
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  total integer := cardinality(strong_components.first_edge) - 1;
  component integer[] := array_fill(0, array[total]);
  visit integer[] := component;      -- the order in which nodes are met
  lowest integer[] := component;     -- the earliest open node that a node leads back to
  next_edge integer[] := strong_components.first_edge;
  walk integer[] := array[]::integer[];        -- from the root to where we are
  depth integer := 0;
  open_nodes integer[] := array[]::integer[];  -- met, and not yet in a component
  open_count integer := 0;
  met integer := 0;
  node integer;
  target integer;
begin
  -- Tarjan's algorithm without recursion: every node and every edge is looked at once.
  for root in 1 .. total loop
    continue when visit[root] > 0;
    depth := 1;
    walk[1] := root;
    while depth > 0 loop
      node := walk[depth];
      if visit[node] = 0 then
        met := met + 1;
        visit[node] := met;
        lowest[node] := met;
        open_count := open_count + 1;
        open_nodes[open_count] := node;
      end if;
      if next_edge[node] < strong_components.first_edge[node + 1] then
        target := strong_components.targets[next_edge[node]];
        next_edge[node] := next_edge[node] + 1;
        if visit[target] = 0 then
          depth := depth + 1;
          walk[depth] := target;
        elsif component[target] = 0 and visit[target] < lowest[node] then
          lowest[node] := visit[target];
        end if;
      else
        if lowest[node] = visit[node] then
          loop
            target := open_nodes[open_count];
            open_count := open_count - 1;
            component[target] := node;
            exit when target = node;
          end loop;
        end if;
        depth := depth - 1;
        if depth > 0 and lowest[node] < lowest[walk[depth]] then
          lowest[walk[depth]] := lowest[node];
        end if;
      end if;
    end loop;
  end loop;
  return component;
end
$$;

comment on function workflow_internal.strong_components(integer[], integer[]) is
  'The strongly connected component of each node

first_edge: where the edges of each node begin in targets, and one past the last. A component is numbered by one of its nodes.';

revoke all on function workflow_internal.strong_components(integer[], integer[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.strong_components(integer[], integer[]) to authenticated, service_role;
