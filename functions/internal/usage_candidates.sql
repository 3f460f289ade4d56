-- Lists versions in the order in which find_node_usage reads them, and says which of them use a node type.
create or replace function workflow_internal.usage_candidates(
  owner_id uuid, wanted_types text[], definition_ids uuid[], all_versions boolean, include_archived boolean, start_at text[], most integer
)
returns setof workflow_internal.usage_candidate
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- The workflows come in order from their index, and the rest is looked up for each: then the limit ends the reading. Only the
-- versions of a few definitions are sorted, where nothing else is possible.
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set enable_sort = off
set jit = off
as $$
begin
  return query execute concat_ws(e'\n',
    'with found as', case when usage_candidates.definition_ids is null then 'not' end, 'materialized (',
    'select w.created_at, w.id as workflow_id, v.id, v.version, v.version = w.current_version as is_current, w.name::text,
      v.definition_id, $1 is null or d.node_types && $1 as is_candidate
    from workflow_internal.workflows w
    join workflow_internal.workflow_versions v on v.workflow_id = w.id
    join workflow_internal.workflow_definitions d on d.id = v.definition_id
    where',
    -- Ids are in the order of time, too; the index of everybody''s workflows is the primary key.
    case when usage_candidates.owner_id is null then 'w.id <= $4 and (w.id < $4 or v.version <= $5)'
      else 'w.user_id = $2 and (w.created_at, w.id) <= ($3, $4) and ((w.created_at, w.id) < ($3, $4) or v.version <= $5)' end,
    case when not usage_candidates.all_versions then 'and v.version = w.current_version' end,
    case when not usage_candidates.include_archived
      then 'and w.archived_at is null and (v.archived_at is null or v.version = w.current_version)' end,
    case when usage_candidates.definition_ids is not null then 'and v.definition_id = any ($6)' end,
    ') select f.* from found f order by',
    case when usage_candidates.owner_id is not null then 'f.created_at desc,' end,
    'f.workflow_id desc, f.version desc limit $7'
  )
  using usage_candidates.wanted_types, usage_candidates.owner_id, usage_candidates.start_at[1]::timestamptz,
    usage_candidates.start_at[2]::uuid, usage_candidates.start_at[3]::integer, usage_candidates.definition_ids, usage_candidates.most;
end
$$;

comment on function workflow_internal.usage_candidates(uuid, text[], uuid[], boolean, boolean, text[], integer) is
  'Versions in the order of a search for nodes

Newest workflow first, newest version first. owner_id: whose; null for everybody''s. wanted_types: is_candidate says whether one of them is used; null for any.
definition_ids: only versions of these. start_at: {created_at, workflow_id, version} to begin with. most: how many at most.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.usage_candidates(uuid, text[], uuid[], boolean, boolean, text[], integer)
  from public, anon, authenticated, service_role;
