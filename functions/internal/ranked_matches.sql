-- Ranks what a search has found and gives one page of it.
create or replace function workflow_internal.ranked_matches(
  matches uuid[], condition tsquery, owner_id uuid, sees_all boolean, filters jsonb, page_size integer, after_row text[],
  fresh workflow_internal.search_documents[] default '{}'
)
returns table (found_id uuid, score double precision)
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody.
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $$
declare
  wanted_status text := ranked_matches.filters ->> 'status';
  wanted_folder text := ranked_matches.filters ->> 'folder';
  shows_archived boolean := wanted_status is null and coalesce((ranked_matches.filters ->> 'include_archived')::boolean, false);
  any_tags text[] := case when jsonb_typeof(ranked_matches.filters -> 'tags_any') = 'array'
    then array(select jsonb_array_elements_text(ranked_matches.filters -> 'tags_any')) end;
  all_tags text[] := case when jsonb_typeof(ranked_matches.filters -> 'tags_all') = 'array'
    then array(select jsonb_array_elements_text(ranked_matches.filters -> 'tags_all')) end;
  fresh_ids uuid[] := array[]::uuid[];
begin
  if cardinality(ranked_matches.fresh) > 0 then
    fresh_ids := array(select f.workflow_id from unnest(ranked_matches.fresh) f);
  end if;
  return query
  select s.workflow_id, r.score
  from (
    select k.workflow_id, k.document, k.public_document
    from unnest(ranked_matches.matches) as u (workflow_id)
    join workflow_internal.search_documents k on k.workflow_id = u.workflow_id
    where u.workflow_id <> all (fresh_ids)
    union all
    select f.workflow_id, f.document, f.public_document
    from unnest(ranked_matches.fresh) f where f.workflow_id = any (ranked_matches.matches)
  ) s
  join workflow_internal.workflows w on w.id = s.workflow_id
  cross join lateral (
    select ranked_matches.sees_all or coalesce(w.user_id = ranked_matches.owner_id, false) as is_own
  ) o
  -- Two digits say how well it matches, one's own a quarter better; the rest is the time, so that the newest comes first.
  cross join lateral (
    select floor(100 * (case when o.is_own then 1.25 else 1 end)::double precision * ts_rank(
      '{0.05,0.2,0.4,1}', case when o.is_own then s.document else s.public_document end, ranked_matches.condition
    )) / 100 + extract(epoch from w.updated_at)::double precision / 1e12 as score
  ) r
  -- A stored document may be older than what its workflow is now.
  where (o.is_own or (w.is_template and w.archived_at is null))
    and (any_tags is null or w.tags && any_tags)
    and (all_tags is null or w.tags @> all_tags)
    and (wanted_folder is null or (o.is_own and w.folder = wanted_folder))
    and (wanted_status is null or wanted_status = case when w.archived_at is null then w.status else 'archived' end)
    and (w.archived_at is null or shows_archived or wanted_status = 'archived')
    and (ranked_matches.after_row is null
      or (r.score, s.workflow_id) < (ranked_matches.after_row[1]::double precision, ranked_matches.after_row[2]::uuid))
  order by r.score desc, s.workflow_id desc
  limit ranked_matches.page_size;
end
$$;

comment on function workflow_internal.ranked_matches(uuid[], tsquery, uuid, boolean, jsonb, integer, text[], workflow_internal.search_documents[]) is
  'A page of what a search has found, the best first

matches: of search_matches. sees_all: service_role for everybody, whose own all are. filters: tags_any, tags_all, folder, status, include_archived.
after_row: score and id of the last row before. fresh: as for search_matches. Folders of others are not looked at. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.ranked_matches(uuid[], tsquery, uuid, boolean, jsonb, integer, text[], workflow_internal.search_documents[])
  from public, anon, authenticated, service_role;
