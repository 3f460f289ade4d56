-- Finds the rule that counts for each type of node: the user's own, or else everybody's.
create or replace function workflow_internal.rules_in_force(user_id uuid, node_types text[])
returns setof workflow_internal.node_type_rules
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- An own rule takes the place of everybody's as a whole. Two schemas that both count would have to be read side by side
  -- to know what is asked, and a user could never get past a rule that does not fit an own kind of node.
  return query
  select o.* from workflow_internal.node_type_rules o
  where o.user_id = rules_in_force.user_id and o.node_type = any (rules_in_force.node_types)
  union all
  select e.* from workflow_internal.node_type_rules e
  where e.user_id is null and e.node_type = any (rules_in_force.node_types) and not exists (
    select from workflow_internal.node_type_rules k where k.user_id = rules_in_force.user_id and k.node_type = e.node_type
  );
end
$$;

comment on function workflow_internal.rules_in_force(uuid, text[]) is
  'The rules that count for types of nodes

user_id: null for everybody''s alone. For functions that run as the owner of the tables; API roles cannot call it.';

revoke all on function workflow_internal.rules_in_force(uuid, text[]) from public, anon, authenticated, service_role;
