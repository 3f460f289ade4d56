-- Refuses a definition that cannot be kept: wrong shapes, too large, too deep.
create or replace function workflow_internal.check_definition(
  nodes jsonb, edges jsonb, trigger jsonb, variables jsonb, path text default '$'
)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if jsonb_typeof(check_definition.nodes) is distinct from 'array' then
    perform workflow_internal.raise_error('nodes_invalid', check_definition.path || '.nodes');
  elsif jsonb_typeof(check_definition.edges) is distinct from 'array' then
    perform workflow_internal.raise_error('edges_invalid', check_definition.path || '.edges');
  elsif jsonb_typeof(check_definition.trigger) <> 'object' then
    perform workflow_internal.raise_error('trigger_invalid', check_definition.path || '.trigger');
  elsif jsonb_typeof(check_definition.variables) is distinct from 'object' then
    perform workflow_internal.raise_error('variables_invalid', check_definition.path || '.variables');
  end if;

  -- The concatenations change nothing but give the content's size: a value from a table may come compressed.
  if pg_column_size(check_definition.nodes || '[]'::jsonb) + pg_column_size(check_definition.edges || '[]'::jsonb)
    + pg_column_size(check_definition.variables || '{}'::jsonb)
    + coalesce(pg_column_size(check_definition.trigger || '{}'::jsonb), 0) > 4 * 1024 * 1024
  then
    perform workflow_internal.raise_error('definition_too_large', nullif(check_definition.path, '$'));
  elsif jsonb_array_length(check_definition.nodes) > 20000 then
    perform workflow_internal.raise_error('too_many_elements', check_definition.path || '.nodes');
  elsif jsonb_array_length(check_definition.edges) > 100000 then
    perform workflow_internal.raise_error('too_many_elements', check_definition.path || '.edges');
  elsif check_definition.nodes @? 'strict $.**{101}' or check_definition.edges @? 'strict $.**{101}'
    or check_definition.variables @? 'strict $.**{101}' or check_definition.trigger @? 'strict $.**{101}'
  then
    perform workflow_internal.raise_error('definition_too_deep', nullif(check_definition.path, '$'));
  end if;

  -- One look for all that is not empty: to start a look costs a save more than most looks do.
  if workflow_internal.has_unreadable_number(check_definition.nodes)
    or (check_definition.edges <> '[]' and workflow_internal.has_unreadable_number(check_definition.edges))
    or (coalesce(check_definition.trigger, '{}') <> '{}' and workflow_internal.has_unreadable_number(check_definition.trigger))
    or (check_definition.variables <> '{}' and workflow_internal.has_unreadable_number(check_definition.variables))
  then
    perform workflow_internal.check_numbers(check_definition.nodes, check_definition.path || '.nodes');
    perform workflow_internal.check_numbers(check_definition.edges, check_definition.path || '.edges');
    perform workflow_internal.check_numbers(check_definition.trigger, check_definition.path || '.trigger');
    perform workflow_internal.check_numbers(check_definition.variables, check_definition.path || '.variables');
  end if;

  -- Strict, since lax paths look through an array that stands where an object should; what is missing is then unknown.
  if check_definition.nodes @? 'strict $[*] ? (@.id.type() != "string" || @.id == "" || (@.id.type() == "string") is unknown)' then
    perform workflow_internal.raise_error('nodes_invalid', (
      select format('%s.nodes[%s].id', check_definition.path, n.place - 1)
      from jsonb_array_elements(check_definition.nodes) with ordinality as n (node, place)
      where jsonb_typeof(n.node) <> 'object' or jsonb_typeof(n.node -> 'id') is distinct from 'string' or n.node ->> 'id' = ''
      order by n.place limit 1
    ));
  end if;

  if check_definition.edges @? 'strict $[*] ? (@.id.type() != "string" || @.id == ""
      || @.source.type() != "string" || @.target.type() != "string"
      || (@.id.type() == "string" && @.source.type() == "string" && @.target.type() == "string") is unknown)' then
    perform workflow_internal.raise_error('edges_invalid', (
      select format('%s.edges[%s]', check_definition.path, e.place - 1) || case
        when jsonb_typeof(e.edge -> 'id') is distinct from 'string' or e.edge ->> 'id' = '' then '.id'
        when jsonb_typeof(e.edge -> 'source') is distinct from 'string' then '.source'
        else '.target'
      end
      from jsonb_array_elements(check_definition.edges) with ordinality as e (edge, place)
      where jsonb_typeof(e.edge) <> 'object'
        or jsonb_typeof(e.edge -> 'id') is distinct from 'string' or e.edge ->> 'id' = ''
        or jsonb_typeof(e.edge -> 'source') is distinct from 'string'
        or jsonb_typeof(e.edge -> 'target') is distinct from 'string'
      order by e.place limit 1
    ));
  end if;
end
$$;

comment on function workflow_internal.check_definition(jsonb, jsonb, jsonb, jsonb, text) is
  'Refuse a definition that cannot be kept

Limits: 4 MiB, 100 levels, 20,000 nodes, 100,000 edges. A draft may have dangling edges, cycles and doubled ids.
path: where it stands, for DETAIL.
Errors: PT413 too large, too deep or too many; PT422 a wrong shape, the first place in DETAIL, or an unreadable number.';

revoke all on function workflow_internal.check_definition(jsonb, jsonb, jsonb, jsonb, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.check_definition(jsonb, jsonb, jsonb, jsonb, text) to authenticated, service_role;
