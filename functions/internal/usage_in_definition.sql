-- Finds the nodes of a definition that have a type, or hold a value at a path.
create or replace function workflow_internal.usage_in_definition(
  definition_id uuid, node_type text, node_path text[], value jsonb, key_pattern text, seen integer, most integer
)
returns setof public.node_usage
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
set jit = off
as $$
declare
  parent_path jsonpath := usage_in_definition.node_path[1]::jsonpath;
  last_path jsonpath := usage_in_definition.node_path[2]::jsonpath;
begin
  return query
  select null::uuid, null::uuid, null::integer, null::boolean, null::text,
    left(h.node ->> 'id', 255), workflow_internal.node_type_of(h.node),
    (
      select left(t.label #>> '{}', 255)
      from (values
        (1, h.node #> '{data,label}'), (2, h.node -> 'label'), (3, h.node #> '{data,name}'), (4, h.node -> 'name'),
        (5, h.node #> '{data,node,display_name}')
      ) as t (place, label)
      where jsonb_typeof(t.label) = 'string' and t.label <> '""' order by t.place limit 1
    ),
    format('$.nodes[%s]', h.place - 1), case when r.reason is null then h.found end, r.reason, null::text
  from (
    select n.node, n.place, v.parent, v.found
    from (
      select e.node, e.place
      from workflow_internal.workflow_definitions d, jsonb_array_elements(d.nodes) with ordinality as e (node, place)
      where d.id = usage_in_definition.definition_id
        and (usage_in_definition.node_type is null or workflow_internal.node_type_of(e.node) = usage_in_definition.node_type)
      offset 0
    ) n
    left join lateral (
      select p.parent, f.found, row_number() over () as nth
      from jsonb_path_query(n.node, parent_path, '{}', true) as p (parent), jsonb_path_query(p.parent, last_path, '{}', true) as f (found)
    ) v on parent_path is not null
    where (parent_path is null or v.found is not null)
      and (usage_in_definition.value is null or v.found = usage_in_definition.value)
    order by n.place, v.nth
    offset usage_in_definition.seen limit usage_in_definition.most
  ) h
  cross join lateral (
    select workflow_internal.hidden_because(
      h.found, h.parent, usage_in_definition.node_path[3], usage_in_definition.node_path[4], usage_in_definition.key_pattern
    ) as reason
  ) r;
end
$$;

comment on function workflow_internal.usage_in_definition(uuid, text, text[], jsonb, text, integer, integer) is
  'Nodes of a definition that have a type or hold a value

node_type, value: null for any. node_path: what read_node_path gives, null for no path. key_pattern: keys of credentials. seen: how many rows to leave out;
most: how many to give at most. Of a row the columns about the node are filled in.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.usage_in_definition(uuid, text, text[], jsonb, text, integer, integer)
  from public, anon, authenticated, service_role;
