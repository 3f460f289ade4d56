-- Says of each node of a graph whether no start leads to it.
create or replace function workflow_internal.unreached_nodes(first_edge integer[], targets integer[], starts integer[])
returns boolean[]
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  is_unreached boolean[] := array_fill(true, array[cardinality(unreached_nodes.first_edge) - 1]);
  queue integer[] := coalesce(unreached_nodes.starts, '{}');
  queued integer := cardinality(queue);
  taken integer := 0;
  target integer;
begin
  while taken < queued loop
    taken := taken + 1;
    for edge in unreached_nodes.first_edge[queue[taken]] .. unreached_nodes.first_edge[queue[taken] + 1] - 1 loop
      target := unreached_nodes.targets[edge];
      if is_unreached[target] then
        is_unreached[target] := false;
        queued := queued + 1;
        queue[queued] := target;
      end if;
    end loop;
  end loop;
  return is_unreached;
end
$$;

comment on function workflow_internal.unreached_nodes(integer[], integer[], integer[]) is
  'Whether no start leads to a node, by node

first_edge: where the edges of each node begin in targets, and one past the last. starts themselves, which no edge leads to, read true.';

revoke all on function workflow_internal.unreached_nodes(integer[], integer[], integer[]) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.unreached_nodes(integer[], integer[], integer[]) to authenticated, service_role;
