-- Finds the workflows that match a search.
create or replace function workflow_internal.search_matches(
  condition tsquery, owner_id uuid, in_everybodys boolean, in_templates boolean,
  fresh workflow_internal.search_documents[] default '{}'
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- A plan that was made while there was little to read would read all of it.
set enable_seqscan = off
set jit = off
set plan_cache_mode = force_generic_plan
as $$
declare
  matches uuid[] := array[]::uuid[];
  fresh_ids uuid[] := array[]::uuid[];
begin
  if cardinality(search_matches.fresh) > 0 then
    fresh_ids := array(select f.workflow_id from unnest(search_matches.fresh) f);
  end if;
  if search_matches.in_everybodys then
    matches := array(
      with found as materialized (
        select s.workflow_id from workflow_internal.search_documents s where s.document @@ search_matches.condition
      )
      select f.workflow_id from found f where f.workflow_id <> all (fresh_ids) order by f.workflow_id desc limit 1000
    );
  elsif search_matches.owner_id is not null then
    matches := array(
      with found as materialized (
        select s.workflow_id from workflow_internal.search_documents s
        where s.user_id = search_matches.owner_id and s.document @@ search_matches.condition
      )
      select f.workflow_id from found f where f.workflow_id <> all (fresh_ids) order by f.workflow_id desc limit 1000
    );
  end if;
  if search_matches.in_templates then
    matches := matches || array(
      with found as materialized (
        select s.workflow_id, s.user_id from workflow_internal.search_documents s
        where s.is_template and s.public_document @@ search_matches.condition
      )
      select f.workflow_id from found f
      where f.user_id is distinct from search_matches.owner_id and f.workflow_id <> all (fresh_ids)
      order by f.workflow_id desc limit 1000
    );
  end if;
  if cardinality(fresh_ids) > 0 then
    matches := matches || array(
      select f.workflow_id from unnest(search_matches.fresh) f
      where case when search_matches.in_everybodys or f.user_id = search_matches.owner_id
        then f.document @@ search_matches.condition
        else search_matches.in_templates and f.public_document @@ search_matches.condition end
    );
  end if;
  return matches;
end
$$;

comment on function workflow_internal.search_matches(tsquery, uuid, boolean, boolean, workflow_internal.search_documents[]) is
  'Workflows that match a search

in_everybodys: all there are; else those of owner_id, if it is not null. in_templates: templates besides, but for those of owner_id. Of each kind the 1,000
that were made last. fresh: of fresh_documents, which count instead of the stored ones. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.search_matches(tsquery, uuid, boolean, boolean, workflow_internal.search_documents[])
  from public, anon, authenticated, service_role;
