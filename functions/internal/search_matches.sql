-- Finds the workflows that match a search.
create or replace function workflow_internal.search_matches(
  condition tsquery, owner_id uuid, in_everybodys boolean, in_templates boolean
)
returns uuid[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- A plan that was made while there was little to read would read all of it.
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
declare
  matches uuid[] := array[]::uuid[];
begin
  if search_matches.in_everybodys then
    matches := array(
      with found as materialized (
        select s.workflow_id from workflow_internal.search_documents s where s.document @@ search_matches.condition
      )
      select f.workflow_id from found f order by f.workflow_id desc limit 1000
    );
  elsif search_matches.owner_id is not null then
    matches := array(
      with found as materialized (
        select s.workflow_id from workflow_internal.search_documents s
        where s.user_id = search_matches.owner_id and s.document @@ search_matches.condition
      )
      select f.workflow_id from found f order by f.workflow_id desc limit 1000
    );
  end if;
  if search_matches.in_templates then
    matches := matches || array(
      with found as materialized (
        select s.workflow_id, s.user_id from workflow_internal.search_documents s
        where s.is_template and s.public_document @@ search_matches.condition
      )
      select f.workflow_id from found f
      where f.user_id is distinct from search_matches.owner_id
      order by f.workflow_id desc limit 1000
    );
  end if;
  return matches;
end
$$;

comment on function workflow_internal.search_matches(tsquery, uuid, boolean, boolean) is
  'Workflows that match a search

in_everybodys: all there are; else those of owner_id, if it is not null. in_templates: templates besides, but for those of owner_id. Of each kind the 1,000
that were made last. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.search_matches(tsquery, uuid, boolean, boolean) from public, anon, authenticated, service_role;
