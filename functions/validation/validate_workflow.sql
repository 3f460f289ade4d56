-- Lists what is wrong or odd about a definition, without storing anything.
create or replace function public.validate_workflow(nodes jsonb, edges jsonb default '[]', user_id uuid default auth.uid())
returns setof public.definition_problem
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  given_nodes jsonb := validate_workflow.nodes;
  given_edges jsonb := coalesce(nullif(validate_workflow.edges, 'null'), '[]');
  rule_nodes jsonb := given_nodes;
  limits public.definition_problem[] := array(select l from workflow_internal.limit_problems(given_nodes, given_edges) l);
begin
  -- What could not be stored is not looked into further, except that it is too deep or its numbers are.
  if exists (select from unnest(limits) l where l.code in ('definition_too_large', 'nodes_not_array', 'too_many_nodes', 'too_many_edges')) then
    return query select l.* from unnest(limits) l;
    return;
  end if;
  given_edges := case when jsonb_typeof(given_edges) = 'array' then given_edges else '[]' end;
  -- Numbers are compared, and schemas go down to the bottom: what may be neither has its rules left out.
  if exists (select from unnest(limits) l where l.code in ('definition_too_deep', 'number_unreadable')) then
    rule_nodes := '[]';
  end if;

  return query
  with found as (
    select a.*, row_number() over () as place
    from (
      select l.* from unnest(limits) l
      union all select n.* from workflow_internal.node_problems(given_nodes) n
      union all select e.* from workflow_internal.edge_problems(given_nodes, given_edges) e
      union all select f.* from workflow_internal.flow_problems(given_nodes, given_edges) f
      union all select r.* from workflow_internal.rule_problems(rule_nodes, given_edges, validate_workflow.user_id) r
    ) a
  ), ranked as (
    select f.*, row_number() over (order by array_position('{error,warning,info}', f.severity), f.place) as rank
    from found f
  )
  select r.severity, r.code, r.path, r.message from (
    select k.severity, k.code, k.path, k.message, k.rank from ranked k where k.rank < 1000
    union all
    select 'info', 'more_problems', '$', format('%s more problems are not listed', count(*) - 999), 1000
    from ranked k having count(*) > 999
  ) r
  order by r.rank;
end
$$;

comment on function public.validate_workflow(jsonb, jsonb, uuid) is
  'Check a definition

One row a problem, none when all is well; nothing is stored, and no definition is refused: what is wrong with it is reported. edges: null counts as none.
user_id: whose rules for types of nodes count beside those for everybody, by default the caller''s; only service_role may name another.
severity: error (create_workflow refuses it, or it cannot run as drawn, or it breaks a rule), warning (legal, and seldom meant) or info. Errors come first; each
severity in order of nodes and edges. path: such as $.nodes[3].id, counted from 0. At most 1,000 rows, the last one then more_problems.
Errors: definition_too_large, definition_too_deep, nodes_not_array, edges_not_array, too_many_nodes, too_many_edges, number_unreadable, node_not_object,
edge_not_object, node_id_, edge_id_, edge_source_ and edge_target_ with missing, empty, number or not_text, node_id_duplicate, edge_id_duplicate,
edge_source_unknown, edge_target_unknown. Edges to a doubled id are those of the first node that has it.
Errors by rules (set_node_type_rule), looked for where nothing is too large, too deep or unreadable: config_invalid (a setting does not match the schema
of the node''s type: $.nodes[3].data.url), input_not_allowed (the edge comes from a type that the target does not take), inputs_missing, too_many_inputs.
At most 1,000 config_invalid a keyword of a schema are looked for, the first ones.
Warning by rules: config_not_checked (the schema needs the extension pg_jsonschema, which is not there any more; or the elements of
all lists in nodes of the type, times the items and uniqueItems of its schema, are over 1,000,000).
Warnings: self_loop; parallel_edge (same source, target and handles); cycle (one row a group of nodes that lead to each other); no_start (every node
that leads on has an incoming edge); node_unreachable (no start leads to it, a start being a node with outgoing edges and no incoming ones); position_invalid.
Info: position_missing, type_missing, node_unconnected (no edge to another node, beside other nodes; notes and frames are not reported).
Raised: PT403 user_id is another user; PT404 service_role named no account.';

revoke all on function public.validate_workflow(jsonb, jsonb, uuid) from public, anon, authenticated, service_role;
grant execute on function public.validate_workflow(jsonb, jsonb, uuid) to authenticated, service_role;
