-- Writes the search documents of workflows that wait for theirs, but for those with which somebody else is busy.
create or replace function workflow_internal.index_workflows(user_ids uuid[], workflow_ids uuid[])
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  held record;
  written integer := 0;
begin
  -- All rows of a workflow or none: then nobody else writes its document, and nobody waits. Read after they are locked, its texts are
  -- at least as new as the rows; whoever saves from here on adds a row, which stays.
  for held in
    with locked as materialized (
      select u.user_id, u.workflow_id, u.writer
      from unnest(index_workflows.user_ids, index_workflows.workflow_ids) as c (user_id, workflow_id)
      join workflow_internal.unindexed_workflows u on u.user_id = c.user_id and u.workflow_id = c.workflow_id
      for update of u skip locked
    )
    select l.user_id, l.workflow_id, array_agg(distinct l.writer) as writers
    from locked l group by l.user_id, l.workflow_id
    having count(distinct l.writer) = (
      select count(*) from workflow_internal.unindexed_workflows u where u.user_id = l.user_id and u.workflow_id = l.workflow_id
    )
  loop
    perform workflow_internal.index_workflow(held.workflow_id);
    delete from workflow_internal.unindexed_workflows u
    where u.user_id = held.user_id and u.workflow_id = held.workflow_id and u.writer = any (held.writers);
    written := written + 1;
  end loop;
  return written;
end
$$;

comment on function workflow_internal.index_workflows(uuid[], uuid[]) is
  'Write the search documents that wait

user_ids, workflow_ids: the workflows, with their owners. Returns how many it dealt with. It waits for nobody: what others hold, they or maintenance will
deal with. Under an older snapshot than read committed, rows that somebody has just dealt with are a serialization failure. API roles cannot call it.';

revoke all on function workflow_internal.index_workflows(uuid[], uuid[]) from public, anon, authenticated, service_role;
