-- Locks several workflows for a change and gives their headers, after checking that all are the caller's to change.
create or replace function workflow_internal.lock_workflows(workflow_ids uuid[])
returns setof workflow_internal.workflows
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
-- Lock order: the owners' queues, then headers by id. service_role queues behind its own statements on the view as well.
declare
  acts_as_service boolean := workflow_internal.is_service();
  caller_id uuid := case when not acts_as_service then workflow_internal.acting_user(null) end;
  families uuid[];
  family_id uuid;
  header workflow_internal.workflows;
  locked uuid[] := '{}'::uuid[];
begin
  if lock_workflows.workflow_ids is null then
    perform workflow_internal.raise_error('argument_missing', '$.workflow_ids');
  elsif cardinality(lock_workflows.workflow_ids) > 1000 then
    perform workflow_internal.raise_error('too_many_ids', '$.workflow_ids');
  end if;
  -- One by one: for a thousand ids the planner would rather read the whole table.
  families := array(
    select (select v.workflow_id from workflow_internal.workflow_versions v where v.id = u.id)
    from unnest(lock_workflows.workflow_ids) with ordinality as u (id, place) order by u.place
  );

  perform workflow_internal.queue_writer(caller_id);
  if acts_as_service then
    perform workflow_internal.queue_writer(o.user_id)
    from (
      select distinct (select w.user_id from workflow_internal.workflows w where w.id = f.id) as user_id
      from unnest(families) as f (id) order by user_id
    ) o
    where o.user_id is not null;
  end if;

  for family_id in select distinct f.id from unnest(families) as f (id) order by f.id loop
    -- The owner is part of the condition, so that nobody waits for, or holds, a lock on a row that is not theirs.
    select w.* into header from workflow_internal.workflows w
    where w.id = family_id and (acts_as_service or w.user_id = caller_id)
    for no key update;
    if found then
      locked := locked || family_id;
      return next header;
    end if;
  end loop;
  perform workflow_internal.raise_unlocked(lock_workflows.workflow_ids, families, locked);
end
$$;

comment on function workflow_internal.lock_workflows(uuid[]) is
  'Lock several workflows that the caller may change

workflow_ids: at most 1,000 ids of any of their versions; each workflow comes once, in the order of the ids. For functions that run as
the owner of the tables; API roles cannot call it.
Errors: PT401 nobody signed in; PT403 a template of another user; PT404 not found or not yours; PT413 too many; PT422 no ids or a null.';

revoke all on function workflow_internal.lock_workflows(uuid[]) from public, anon, authenticated, service_role;
