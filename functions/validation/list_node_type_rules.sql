-- Lists the caller's own rules for types of nodes, and those for everybody.
create or replace function public.list_node_type_rules(
  node_types text[] default null,
  is_global boolean default null,
  page_size integer default 100,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.node_type_rule
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
  select r.* from workflow_internal.node_type_rule_page(
    list_node_type_rules.user_id, list_node_type_rules.node_types, list_node_type_rules.is_global,
    list_node_type_rules.page_size, list_node_type_rules.cursor
  ) r;
end
$$;

comment on function public.list_node_type_rules(text[], boolean, integer, text, uuid) is
  'List rules for types of nodes

One row a rule, by node_type in byte order: own ones, and those for everybody, of which is_in_force is false where the user has an own rule of the type.
node_types: only rules of these types, at most 200. is_global: true for everybody''s alone, false for own ones alone.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before: every page costs the same.
user_id: the caller; service_role may name any user, and sees everybody''s alone when it names none.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT413 page too large or too many types; PT422 page_size
or cursor.';

revoke all on function public.list_node_type_rules(text[], boolean, integer, text, uuid) from public, anon, authenticated, service_role;
grant execute on function public.list_node_type_rules(text[], boolean, integer, text, uuid) to authenticated, service_role;
