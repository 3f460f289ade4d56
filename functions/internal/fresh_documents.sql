-- Makes the documents of workflows that were saved since theirs were written, for a search.
create or replace function workflow_internal.fresh_documents(owner_id uuid, in_everybodys boolean, in_templates boolean)
returns workflow_internal.search_documents[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
declare
  saved_ids uuid[] := array[]::uuid[];
begin
  if fresh_documents.in_everybodys then
    saved_ids := array(select u.workflow_id from workflow_internal.unindexed_workflows u limit 200);
  elsif fresh_documents.owner_id is not null then
    saved_ids := array(
      select u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id = fresh_documents.owner_id limit 200
    );
  end if;
  if fresh_documents.in_templates then
    saved_ids := saved_ids || array(select u.workflow_id from workflow_internal.unindexed_workflows u where u.is_template limit 200);
  end if;
  if saved_ids = '{}' then
    return array[]::workflow_internal.search_documents[];
  end if;
  return array(
    select f.document
    from (select distinct s.workflow_id from unnest(saved_ids) as s (workflow_id)) s
    cross join lateral (select workflow_internal.fresh_document(s.workflow_id) as document offset 0) f
    where (f.document).workflow_id is not null
  );
end
$$;

comment on function workflow_internal.fresh_documents(uuid, boolean, boolean) is
  'Documents that are not stored yet

owner_id, in_everybodys, in_templates: whose workflows are searched. Of a user 20 wait at most, and one more for each transaction that saves just now. Of what
can be more (service_role searches for everybody; saves were made under older snapshots) 200 are made, and the others are found once maintenance has written
them. They take the place of stored ones. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.fresh_documents(uuid, boolean, boolean) from public, anon, authenticated, service_role;
