-- Checks who asks for the nodes of a type or with a value, and for what, and reads a page of them.
create or replace function workflow_internal.node_usage_page(
  owner_id uuid, node_type text, path text, value jsonb, all_versions boolean, include_archived boolean, page_size integer, cursor text
)
returns setof public.node_usage
language plpgsql
stable
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because under row level security the index on node types is not used, and the rules for credentials cannot be
-- read. listed_user checks the caller, and every query further in names the user that it gives.
declare
  reader_id uuid := workflow_internal.listed_user(node_usage_page.owner_id);
  start_at text[] := workflow_internal.read_usage_cursor(node_usage_page.cursor);
  -- The empty type stands for any in a definition that has too many.
  wanted_types text[] := case when node_usage_page.node_type is not null then array[node_usage_page.node_type, ''] end;
  definition_ids uuid[];
  node_path text[];
  key_pattern text;
begin
  perform workflow_internal.check_page_size(node_usage_page.page_size);
  if node_usage_page.path is not null then
    node_path := workflow_internal.read_node_path(node_usage_page.path);
    key_pattern := (select '(?iw)' || p.key_pattern from workflow_internal.credential_patterns() p);
  end if;
  if wanted_types is not null then
    definition_ids := workflow_internal.definitions_using(reader_id, wanted_types);
  end if;
  return query
  select u.* from workflow_internal.usage_in_order(
    reader_id, wanted_types, definition_ids, node_path, node_usage_page.value, key_pattern,
    coalesce(node_usage_page.all_versions, false), coalesce(node_usage_page.include_archived, false), start_at, node_usage_page.page_size
  ) u;
end
$$;

comment on function workflow_internal.node_usage_page(uuid, text, text, jsonb, boolean, boolean, integer, text) is
  'A page of nodes that have a type or hold a value

Arguments as for find_node_usage; owner_id null means everybody''s for service_role, and the caller''s for everybody else.
Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.node_usage_page(uuid, text, text, jsonb, boolean, boolean, integer, text)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.node_usage_page(uuid, text, text, jsonb, boolean, boolean, integer, text)
  to authenticated, service_role;
