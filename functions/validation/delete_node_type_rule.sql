-- Deletes the rule for a type of node.
create or replace function public.delete_node_type_rule(
  node_type text, is_global boolean default false, user_id uuid default auth.uid()
)
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.delete_node_type_rule(
    delete_node_type_rule.user_id, delete_node_type_rule.is_global, delete_node_type_rule.node_type
  );
end
$$;

comment on function public.delete_node_type_rule(text, boolean, uuid) is
  'Delete the rule for a type of node

Where the user''s own rule goes, everybody''s counts again. is_global: everybody''s rule, for service_role alone, and user_id is then not looked at.
user_id: the caller; service_role names the user.
Errors: PT401 nobody signed in; PT403 user_id is another user, or is_global and not service_role; PT404 no such rule, or service_role named no account;
PT422 no node_type, or service_role named nobody.';

revoke all on function public.delete_node_type_rule(text, boolean, uuid) from public, anon, authenticated, service_role;
grant execute on function public.delete_node_type_rule(text, boolean, uuid) to authenticated, service_role;
