-- Finds what differs between two definitions that were checked before.
create or replace function workflow_internal.definition_changes(from_definition jsonb, to_definition jsonb)
returns setof public.definition_change
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  older jsonb := definition_changes.from_definition;
  newer jsonb := definition_changes.to_definition;
  old_ids text[] := '{}'::text[];
  new_ids text[] := '{}'::text[];
begin
  if older -> 'nodes' <> newer -> 'nodes' then
    -- Of an id that two nodes have, no edge says which it means: it follows neither.
    select coalesce(array_agg(r.old_id), '{}'::text[]), coalesce(array_agg(r.new_id), '{}'::text[]) into old_ids, new_ids
    from (
      select p.old_value ->> 'id' as old_id, p.new_value ->> 'id' as new_id,
        count(*) over (partition by p.old_value ->> 'id') as nodes_of_the_id
      from workflow_internal.paired_elements(older -> 'nodes', newer -> 'nodes') p
      where p.old_place is not null
    ) r
    where r.old_id <> r.new_id and r.nodes_of_the_id = 1;
  end if;

  return query select c.* from workflow_internal.element_changes('node', older -> 'nodes', newer -> 'nodes') c;
  return query
  select c.* from workflow_internal.element_changes('edge', older -> 'edges', newer -> 'edges', old_ids, new_ids) c;
  return query
  select 'setting_changed'::text, c.operation, null::text, null::text, null::text, c.path, c.old_value, c.new_value,
    null::integer, null::integer
  from workflow_internal.leaf_changes(array(
    select row(null, null, null, null, null, '$.' || s.setting,
      nullif(older -> s.setting, 'null'), nullif(newer -> s.setting, 'null'), null, null)::public.definition_change
    from (values ('trigger'), ('variables')) as s (setting)
  )) c
  order by c.path collate "C";
end
$$;

comment on function workflow_internal.definition_changes(jsonb, jsonb) is
  'What differs between two checked definitions

Both are objects with nodes, edges, trigger and variables; trigger alone may be null. Rows are those of compare_definitions.';

revoke all on function workflow_internal.definition_changes(jsonb, jsonb) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.definition_changes(jsonb, jsonb) to authenticated, service_role;
