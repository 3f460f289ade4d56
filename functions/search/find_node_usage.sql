-- Finds the nodes of the caller's workflows that are of a type, or hold a value.
create or replace function public.find_node_usage(
  node_type text default null,
  path text default null,
  value jsonb default null,
  all_versions boolean default false,
  include_archived boolean default false,
  page_size integer default 50,
  cursor text default null,
  user_id uuid default auth.uid()
)
returns setof public.node_usage
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.check_text(find_node_usage.node_type, '$.node_type', 255);
  if find_node_usage.path is null and (find_node_usage.node_type is null or find_node_usage.value is not null) then
    perform workflow_internal.raise_error('argument_missing', '$.path');
  elsif find_node_usage.all_versions and find_node_usage.node_type is null then
    perform workflow_internal.raise_error('argument_missing', '$.node_type');
  end if;
  return query
  select u.* from workflow_internal.node_usage_page(
    find_node_usage.user_id, find_node_usage.node_type, find_node_usage.path, find_node_usage.value, find_node_usage.all_versions,
    find_node_usage.include_archived, find_node_usage.page_size, find_node_usage.cursor
  ) u;
end
$$;

comment on function public.find_node_usage(text, text, jsonb, boolean, boolean, integer, text, uuid) is
  'Find the nodes that use a type or hold a value

Own workflows only, newest workflow first, then newest version, then the order of the nodes: one row a node, or a value where the path has [*]. node_type, path or both must be given.
node_type: exactly, upper and lower case differ. It is a node''s type; where that says only how nodes are drawn (default, custom, customNode, genericNode,
agentFlow, invocation), what the data of Langflow''s, Flowise''s, Dify''s and InvokeAI''s nodes names. Only the first 255 characters of a type count.
path: where to look in each node, as keys and places: data.model, data.tools[0].name, data.tools[*].name, data."odd key"; $ may come first. Nodes without it are left out.
value: only nodes that hold exactly this there, compared by meaning: 1 is 1.0, and the order of keys does not count. Over PostgREST null is the same as leaving it out.
all_versions: older versions, too, with a node_type only. include_archived: archived workflows and archived old versions, too.
The row: path is where the node stands in its version, value what was found at the path that was asked for. It is null, and value_hidden_because says why, where a key on its
way or in it is one of credentials (credential), or it has more than 16 KiB (too_large). Texts are cut at 255 characters.
page_size: 1 to 1,000. cursor: next_cursor of the last row of the page before, until a page is empty. A call reads at most 1,000 definitions and two seconds long: a page can be
short, and one on which nothing was found is a single row of nulls with the next_cursor to go on with. user_id: the caller; service_role may name any user, or null for all.
Errors: PT401 nobody signed in; PT403 user_id is another user; PT404 service_role named no account; PT413 node_type, path or page too long; PT422 neither node_type nor path,
value without path, all_versions without node_type, a blank node_type, or no path, cursor or page_size.';

revoke all on function public.find_node_usage(text, text, jsonb, boolean, boolean, integer, text, uuid)
  from public, anon, authenticated, service_role;
grant execute on function public.find_node_usage(text, text, jsonb, boolean, boolean, integer, text, uuid)
  to authenticated, service_role;
