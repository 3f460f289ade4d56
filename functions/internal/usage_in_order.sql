-- Reads versions one after the other until a page of nodes is found, or enough was read for one call.
create or replace function workflow_internal.usage_in_order(
  owner_id uuid, wanted_types text[], definition_ids uuid[], node_path text[], value jsonb, key_pattern text,
  all_versions boolean, include_archived boolean, start_at text[], page_size integer
)
returns setof public.node_usage
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  stop_at timestamptz := clock_timestamp() + interval '2 seconds';
  go_on_at text[] := usage_in_order.start_at;
  candidate workflow_internal.usage_candidate;
  hit public.node_usage;
  held public.node_usage;
  seen integer;
  found_count integer := 0;
  opened_count integer := 0;
  walked_count integer := 0;
  is_cut boolean := false;
begin
  <<reading>>
  loop
    for candidate in
      select c.* from workflow_internal.usage_candidates(
        usage_in_order.owner_id, usage_in_order.wanted_types, usage_in_order.definition_ids, usage_in_order.all_versions,
        usage_in_order.include_archived, go_on_at, 250
      ) c
    loop
      walked_count := walked_count + 1;
      if candidate.is_candidate then
        opened_count := opened_count + 1;
        seen := case when array[candidate.workflow_id::text, candidate.version::text] = go_on_at[2:3] then go_on_at[4]::integer else 0 end;
        for hit in
          select u.* from workflow_internal.usage_in_definition(
            candidate.definition_id, usage_in_order.wanted_types[1], usage_in_order.node_path, usage_in_order.value,
            usage_in_order.key_pattern, seen, usage_in_order.page_size - found_count
          ) u
        loop
          -- One row is held back, since the last one says where to go on.
          if found_count > 0 then
            return next held;
          end if;
          found_count := found_count + 1;
          seen := seen + 1;
          held := hit;
          held.workflow_id := candidate.workflow_id;
          held.id := candidate.version_id;
          held.version := candidate.version;
          held.is_current_version := candidate.is_current_version;
          held.name := candidate.name;
          held.next_cursor := jsonb_build_array('node_usage', candidate.made_at, candidate.workflow_id, candidate.version, seen)::text;
        end loop;
        exit reading when found_count = usage_in_order.page_size;
      end if;
      go_on_at := array[to_jsonb(candidate.made_at) #>> '{}', candidate.workflow_id::text, (candidate.version - 1)::text, '0'];
      is_cut := opened_count >= 1000 or walked_count >= 20000 or clock_timestamp() > stop_at;
      exit reading when is_cut;
    end loop;
    exit reading when not found or walked_count % 250 > 0;
  end loop;
  if is_cut then
    held.next_cursor := jsonb_build_array('node_usage', go_on_at[1], go_on_at[2], go_on_at[3]::integer, 0)::text;
  end if;
  if is_cut or found_count > 0 then
    return next held;
  end if;
end
$$;

comment on function workflow_internal.usage_in_order(
  uuid, text[], uuid[], text[], jsonb, text, boolean, boolean, text[], integer
) is
  'Nodes that have a type or hold a value, from a place on

Reads at most 1,000 definitions and 20,000 versions, and stops after two seconds: the cursor of the last row then says where to go on, and where nothing was
found yet it is a row of nothing else. wanted_types: the type and the empty one, null for any. definition_ids: what definitions_using gives. node_path: what
read_node_path gives. start_at: what read_usage_cursor gives. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.usage_in_order(
  uuid, text[], uuid[], text[], jsonb, text, boolean, boolean, text[], integer
) from public, anon, authenticated, service_role;
