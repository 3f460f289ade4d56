-- Stores the rule for a type of node, in place of the one that was there.
create or replace function workflow_internal.set_node_type_rule(
  user_id uuid, is_global boolean, node_type text, config_schema jsonb, allowed_inputs text[], min_inputs integer, max_inputs integer
)
returns public.node_type_rule
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the table; rule_owner checks the caller.
declare
  owner_id uuid := workflow_internal.rule_owner(set_node_type_rule.user_id, set_node_type_rule.is_global);
  portable boolean := true;
  saved workflow_internal.node_type_rules;
begin
  if set_node_type_rule.node_type is null then
    perform workflow_internal.raise_error('argument_missing', '$.node_type');
  end if;
  perform workflow_internal.check_text(set_node_type_rule.node_type, '$.node_type', 255);
  perform workflow_internal.check_inputs(
    set_node_type_rule.allowed_inputs, set_node_type_rule.min_inputs, set_node_type_rule.max_inputs
  );
  if set_node_type_rule.config_schema is not null then
    portable := workflow_internal.check_config_schema(set_node_type_rule.config_schema);
  end if;

  -- One at a time, so that two of them do not both find room for one more.
  perform workflow_internal.queue_writer(owner_id);
  if owner_id is not null
    and (select count(*) from workflow_internal.node_type_rules k where k.user_id = owner_id and k.node_type <> set_node_type_rule.node_type) >= 1000
  then
    perform workflow_internal.raise_error('too_many_node_type_rules', '$.node_type');
  end if;
  insert into workflow_internal.node_type_rules as r (
    user_id, node_type, config_schema, is_portable, allowed_inputs, min_inputs, max_inputs, updated_at
  )
  values (
    owner_id, set_node_type_rule.node_type, set_node_type_rule.config_schema, portable, set_node_type_rule.allowed_inputs,
    set_node_type_rule.min_inputs, set_node_type_rule.max_inputs, clock_timestamp()
  )
  on conflict on constraint node_type_rules_user_id_node_type_key do update
  set config_schema = excluded.config_schema, is_portable = excluded.is_portable, allowed_inputs = excluded.allowed_inputs,
    min_inputs = excluded.min_inputs, max_inputs = excluded.max_inputs, updated_at = excluded.updated_at
  returning r.* into saved;
  return (
    saved.node_type, saved.user_id is null, true, saved.config_schema, saved.allowed_inputs, saved.min_inputs, saved.max_inputs,
    saved.updated_at, null::text
  );
end
$$;

comment on function workflow_internal.set_node_type_rule(uuid, boolean, text, jsonb, text[], integer, integer) is
  'Set the rule for a type of node

Arguments as for the public function. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.set_node_type_rule(uuid, boolean, text, jsonb, text[], integer, integer)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.set_node_type_rule(uuid, boolean, text, jsonb, text[], integer, integer)
  to authenticated, service_role;
