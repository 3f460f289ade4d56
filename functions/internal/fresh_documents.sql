-- Makes the documents of workflows that were saved since theirs were written, for a search.
create or replace function workflow_internal.fresh_documents(owner_id uuid, in_everybodys boolean, in_templates boolean)
returns workflow_internal.search_documents[]
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Before Postgres 18 what is discouraged looks so expensive that each document would be compiled for, which takes 100 times as long.
set jit = off
set enable_seqscan = off
set enable_hashagg = off
set plan_cache_mode = force_generic_plan
as $$
declare
  saved_ids uuid[] := array[]::uuid[];
  owned integer := 0;
  deadline timestamptz := clock_timestamp() + case when fresh_documents.in_everybodys then interval '1 second' else interval '100 ms' end;
  fresh workflow_internal.search_documents;
  documents workflow_internal.search_documents[] := array[]::workflow_internal.search_documents[];
begin
  if fresh_documents.in_everybodys then
    saved_ids := array(
      select k.workflow_id from (select distinct u.user_id, u.workflow_id from workflow_internal.unindexed_workflows u limit 200) k
    );
  elsif fresh_documents.owner_id is not null then
    saved_ids := array(
      select distinct u.workflow_id from workflow_internal.unindexed_workflows u where u.user_id = fresh_documents.owner_id limit 200
    );
    owned := cardinality(saved_ids);
  end if;
  if fresh_documents.in_templates then
    saved_ids := saved_ids || array(
      select distinct u.workflow_id from workflow_internal.unindexed_workflows u
      where u.is_template and u.user_id is distinct from fresh_documents.owner_id limit 200
    );
  end if;
  for place in 1 .. cardinality(saved_ids) loop
    exit when place > owned and clock_timestamp() >= deadline;
    fresh := workflow_internal.fresh_document(saved_ids[place]);
    if fresh.workflow_id is not null then
      documents := documents || fresh;
    end if;
  end loop;
  return documents;
end
$$;

comment on function workflow_internal.fresh_documents(uuid, boolean, boolean) is
  'Documents that are not stored yet

owner_id, in_everybodys, in_templates: whose workflows are searched. Of a user four wait at most, and one more for each transaction that saves just now. Of what
can be more (saves were made under older snapshots) 200 are made. Of others'' as many as take a tenth of a second, or a second where service_role searches
for everybody: their authors choose how long one takes. What is left is found once maintenance has written it. They take the place of stored ones. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.fresh_documents(uuid, boolean, boolean) from public, anon, authenticated, service_role;
