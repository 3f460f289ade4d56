-- Lists a page of the rules that a user has and of those for everybody.
create or replace function workflow_internal.node_type_rule_page(
  user_id uuid, node_types text[], is_global boolean, page_size integer, cursor text
)
returns setof public.node_type_rule
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot read the table; listed_user refuses the rules of another user.
declare
  sort constant text := 'node_type_rules node_type asc';
  owner_id uuid := workflow_internal.listed_user(node_type_rule_page.user_id);
  after_row text[] := array['', '00000000-0000-0000-0000-000000000000'];
begin
  perform workflow_internal.check_page_size(node_type_rule_page.page_size);
  if cardinality(node_type_rule_page.node_types) > 200 then
    perform workflow_internal.raise_error('too_many_node_types', '$.node_types');
  elsif node_type_rule_page.cursor is not null then
    after_row := workflow_internal.read_cursor(node_type_rule_page.cursor, sort, 'text');
  end if;

  return query
  select k.node_type, k.user_id is null, k.user_id is not null or not exists (
      select from workflow_internal.node_type_rules o where o.user_id = owner_id and o.node_type = k.node_type
    ), k.config_schema, k.allowed_inputs, k.min_inputs, k.max_inputs, k.updated_at,
    jsonb_build_array(sort, k.node_type, k.id)::text
  from (
    (
      select o.* from workflow_internal.node_type_rules o
      where o.user_id = owner_id and node_type_rule_page.is_global is distinct from true
        and (node_type_rule_page.node_types is null or o.node_type = any (node_type_rule_page.node_types))
        and o.node_type >= after_row[1] and (o.node_type, o.id) > (after_row[1], after_row[2]::uuid)
      order by o.node_type, o.id limit node_type_rule_page.page_size
    )
    union all
    (
      select e.* from workflow_internal.node_type_rules e
      where e.user_id is null and node_type_rule_page.is_global is distinct from false
        and (node_type_rule_page.node_types is null or e.node_type = any (node_type_rule_page.node_types))
        and e.node_type >= after_row[1] and (e.node_type, e.id) > (after_row[1], after_row[2]::uuid)
      order by e.node_type, e.id limit node_type_rule_page.page_size
    )
  ) k
  order by k.node_type, k.id
  limit node_type_rule_page.page_size;
end
$$;

comment on function workflow_internal.node_type_rule_page(uuid, text[], boolean, integer, text) is
  'A page of rules

Arguments as for list_node_type_rules. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.node_type_rule_page(uuid, text[], boolean, integer, text) from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_type_rule_page(uuid, text[], boolean, integer, text) to authenticated, service_role;
