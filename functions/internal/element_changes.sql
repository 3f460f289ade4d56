-- Finds what differs between the nodes, or the edges, of two definitions.
create or replace function workflow_internal.element_changes(
  element text, from_elements jsonb, to_elements jsonb, old_ids text[] default '{}', new_ids text[] default '{}'
)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  pairs public.definition_change[];
  kept integer[];
  layout_paths text[] := array(select '$.' || k.key from unnest(workflow_internal.layout_keys()) as k (key));
begin
  -- An equal edge may stay behind when its node is renumbered: that is a difference to be told.
  if element_changes.from_elements = element_changes.to_elements and element_changes.old_ids = '{}' then
    return;
  end if;
  pairs := array(
    select p from workflow_internal.paired_elements(
      element_changes.from_elements, element_changes.to_elements, element_changes.old_ids, element_changes.new_ids
    ) p
  );
  kept := workflow_internal.kept_order(array(
    select p.old_place from unnest(pairs) p where p.old_place is not null and p.new_place is not null order by p.new_place
  ));

  return query
  with changes as (
    select c.operation, c.path, c.old_place, c.new_place, c.old_value, c.new_value
    from workflow_internal.leaf_changes(pairs) c
    union all
    select 'move', '$', p.old_place, p.new_place, null, null
    from unnest(pairs) p
    left join unnest(kept) as k (place) on k.place = p.old_place
    where p.old_place is not null and p.new_place is not null and k.place is null
  ), shown as materialized (
    -- Cut before the join: a long id would be carried along with every change of its node.
    select p.old_place, p.new_place, left(e.element ->> 'id', 255) as id,
      case element_changes.element when 'node' then workflow_internal.node_type_of(e.element) else left(e.element ->> 'type', 255) end as type,
      left(coalesce(e.element #>> '{data,label}', e.element ->> 'label'), 255) as label
    from unnest(pairs) p
    cross join lateral (select coalesce(p.new_value, p.old_value) as element) e
  )
  select element_changes.element || '_' || case
      when c.operation = 'move' then 'reordered'
      when c.path = '$' and c.operation = 'add' then 'added'
      when c.path = '$' and c.operation = 'remove' then 'removed'
      when element_changes.element = 'node' and c.path = '$.id' then 'renumbered'
      when element_changes.element = 'node' and c.path = any (layout_paths) then 'moved'
      else 'changed'
    end,
    c.operation, s.id, s.type, s.label, c.path,
    -- The older edge was compared as it follows renumbered nodes; told is what it was.
    case when c.path in ('$.source', '$.target') and element_changes.old_ids <> '{}' then o.original -> substr(c.path, 3)
      else c.old_value end,
    c.new_value, c.old_place, c.new_place
  from changes c
  join shown s
    on coalesce(s.old_place, -1) = coalesce(c.old_place, -1) and coalesce(s.new_place, -1) = coalesce(c.new_place, -1)
  left join jsonb_array_elements(case when element_changes.old_ids <> '{}' then element_changes.from_elements end)
    with ordinality as o (original, place) on o.place = c.old_place + 1
  order by coalesce(c.new_place, c.old_place), c.new_place is not null, c.path collate "C";
end
$$;

comment on function workflow_internal.element_changes(text, jsonb, jsonb, text[], text[]) is
  'What differs between nodes, or edges

element: node or edge. old_ids, new_ids: the renumbered nodes that edges follow. Rows are those of compare_definitions.';

revoke all on function workflow_internal.element_changes(text, jsonb, jsonb, text[], text[])
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.element_changes(text, jsonb, jsonb, text[], text[]) to authenticated, service_role;
