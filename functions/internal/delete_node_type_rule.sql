-- Deletes the rule for a type of node.
create or replace function workflow_internal.delete_node_type_rule(user_id uuid, is_global boolean, node_type text)
returns void
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the table; rule_owner checks the caller.
declare
  owner_id uuid := workflow_internal.rule_owner(delete_node_type_rule.user_id, delete_node_type_rule.is_global);
begin
  if delete_node_type_rule.node_type is null then
    perform workflow_internal.raise_error('argument_missing', '$.node_type');
  end if;
  if owner_id is null then
    delete from workflow_internal.node_type_rules r where r.user_id is null and r.node_type = delete_node_type_rule.node_type;
  else
    delete from workflow_internal.node_type_rules r where r.user_id = owner_id and r.node_type = delete_node_type_rule.node_type;
  end if;
  if not found then
    perform workflow_internal.raise_error('node_type_rule_not_found', '$.node_type');
  end if;
end
$$;

comment on function workflow_internal.delete_node_type_rule(uuid, boolean, text) is
  'Delete the rule for a type of node

Arguments as for the public function. Errors: PT401, PT403, PT404, PT422.';

revoke all on function workflow_internal.delete_node_type_rule(uuid, boolean, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.delete_node_type_rule(uuid, boolean, text) to authenticated, service_role;
