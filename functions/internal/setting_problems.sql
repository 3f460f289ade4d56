-- Lists where the settings of nodes break the rules of their types.
create or replace function workflow_internal.setting_problems(nodes jsonb, rules workflow_internal.node_type_rules[])
returns table (place bigint, severity text, code text, path text, message text)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set jit = off
as $$
declare
  ruled record;
begin
  for ruled in
    -- The concatenation changes nothing but unpacks the schema, which is looked into for every node.
    select r.config_schema || '{}' as config_schema, r.is_portable, n.places, n.configs
    from (
      select workflow_internal.node_type_of(e.node) as type, array_agg(e.place) as places,
        array_agg(coalesce(e.node -> 'data', '{}')) as configs
      from jsonb_array_elements(setting_problems.nodes) with ordinality as e (node, place)
      group by workflow_internal.node_type_of(e.node)
    ) n
    join unnest(setting_problems.rules) r on r.node_type = n.type
    where r.config_schema is not null
  loop
    if ruled.is_portable and workflow_internal.list_checks(ruled.config_schema, ruled.configs) > 1000000 then
      return query
      select u.place, 'warning', 'config_not_checked', format('$.nodes[%s].data', u.place - 1),
        'Nodes of this type hold lists too long for a schema that looks at lists so often'
      from unnest(ruled.places) as u (place) limit 1000;
    elsif ruled.is_portable then
      return query
      select c.place, 'error', 'config_invalid', c.path, c.message
      from workflow_internal.config_problems(
        ruled.config_schema, ruled.places, array(select format('$.nodes[%s].data', u.place - 1) from unnest(ruled.places) as u (place)), '',
        ruled.configs, 1000
      ) c;
    else
      return query
      select c.place, case c.code when 'config_invalid' then 'error' else 'warning' end, c.code,
        format('$.nodes[%s].data', c.place - 1), c.message
      from workflow_internal.extension_problems(ruled.config_schema, ruled.places, ruled.configs) c;
    end if;
  end loop;
end
$$;

comment on function workflow_internal.setting_problems(jsonb, workflow_internal.node_type_rules[]) is
  'Where settings break the rules of their types

nodes: an array. rules: at most one a type. A node without data has no settings. At most 1,000 problems a keyword and type, so that
a long list in a node does not become a longer one of problems. place: of the node, from 1. In no order.';

revoke all on function workflow_internal.setting_problems(jsonb, workflow_internal.node_type_rules[]) from public, anon, authenticated, service_role;
