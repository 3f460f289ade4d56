-- Lists where nodes break the rules of their types: those of a user, and everybody's.
create or replace function workflow_internal.rule_problems(nodes jsonb, edges jsonb, user_id uuid)
returns setof public.definition_problem
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read the rules; acting_user refuses those of another user.
declare
  owner_id uuid := coalesce(rule_problems.user_id, auth.uid());
  rules workflow_internal.node_type_rules[];
begin
  if owner_id is distinct from auth.uid() then
    owner_id := workflow_internal.acting_user(owner_id);
  end if;
  rules := array(select r from workflow_internal.rules_in_force(owner_id, array(
    select distinct workflow_internal.node_type_of(n.node) from jsonb_array_elements(rule_problems.nodes) as n (node)
  )) r);
  if rules = '{}' then
    return;
  end if;

  return query
  select s.severity, s.code, s.path, s.message
  from workflow_internal.setting_problems(rule_problems.nodes, rules) s
  order by s.place, s.path collate "C", s.message collate "C";
  return query
  select i.* from workflow_internal.input_problems(rule_problems.nodes, rule_problems.edges, rules) i;
end
$$;

comment on function workflow_internal.rule_problems(jsonb, jsonb, uuid) is
  'Where nodes break the rules of their types

nodes, edges: arrays. user_id: whose rules count beside everybody''s, null for the caller''s. Takes time in proportion to nodes and edges, and to the
schemas of the types that occur. Errors: PT403 user_id is another user; PT404 service_role named no account.';

revoke all on function workflow_internal.rule_problems(jsonb, jsonb, uuid) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.rule_problems(jsonb, jsonb, uuid) to authenticated, service_role;
