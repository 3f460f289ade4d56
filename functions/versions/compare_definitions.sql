-- Says what changed from one definition to another.
create or replace function public.compare_definitions(from_definition jsonb, to_definition jsonb)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  older jsonb := workflow_internal.whole_definition(compare_definitions.from_definition, '$.from_definition');
  newer jsonb := workflow_internal.whole_definition(compare_definitions.to_definition, '$.to_definition');
begin
  return query select c.* from workflow_internal.definition_changes(older, newer) c;
end
$$;

comment on function public.compare_definitions(jsonb, jsonb) is
  'Compare two definitions

One row a change: nodes, then edges, then settings; no row means that they are equal. A definition is an object of nodes, edges,
trigger and variables. What is missing or null is empty; other keys are not looked at, so rows of workflow_sessions can be given as JSON.
kind, and what its row says:
- node_added, node_removed, edge_added, edge_removed: the whole object is new_value or old_value, its path is $.
- node_changed, edge_changed: path is where in the node or edge ($.data.symbol, $.data."odd key"[2]), a row for each smallest part that
  differs. Objects are compared key by key, arrays of one length place by place; arrays of two lengths are one change, and so is
  what lies below a path longer than 200 characters.
- node_moved: its position (or positionAbsolute), whole. A node that changed otherwise, too, has further rows.
- node_renumbered: the node has the content of an older one under a new id; path is $.id, the values are the ids. What repeats an id
  inside a node (data.id, parentId, parentNode) has rows of its own.
- node_reordered, edge_reordered: its place among the others changed. Only as few have such a row as must move.
- setting_changed: path begins with $.trigger or $.variables.
operation: add (there was nothing), remove (there is nothing now), replace, move (reordered). A null value is nothing or a JSON null,
as the operation says.
node_id, for edges the edge''s id, node_type and label (data.label, or label) are the newer element''s, or the removed one''s, cut at 255
characters. old_place, new_place: its index in the older and the newer array, from 0; null where it is not in it, and for settings.
Of equal ids an exact equal is the same element; of the others the first belongs to the first, and so on. old_place tells them apart.
To get the newer definition from the older one: 1. In all edges replace source and target by the new ids of node_renumbered rows, all at
once, leaving out an old id that several older nodes have. An edge that so becomes right has no row; one that stays behind has an
edge_changed row whose old_value equals new_value. 2. In the elements at old_place do what the rows with a path other than $ say.
3. Put the added and reordered ones at new_place, and the others that are not removed into the places left, in their older order.
4. Do the setting rows.
Numbers are equal by value: 1 and 1.0 do not differ. Limits are those of create_workflow.
Errors: PT413 too large; PT422 a definition is missing or invalid: DETAIL is the argument, or the path in it, from_definition being
checked first.';

revoke all on function public.compare_definitions(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function public.compare_definitions(jsonb, jsonb) to authenticated, service_role;
