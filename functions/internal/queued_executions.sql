-- Locks the runs of a queue that are next: of a workflow, of a user, or of everybody.
create or replace function workflow_internal.queued_executions(
  owner_id uuid, workflow_id uuid, at timestamptz, most integer, without uuid[] default '{}'
)
returns setof uuid
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Each queue has an index in its order: one plan serves everybody.
set plan_cache_mode = force_generic_plan
set enable_sort = off
set jit = off
as $$
begin
  if queued_executions.workflow_id is not null then
    return query
      select a.execution_id from workflow_internal.active_executions a
      where a.workflow_id = queued_executions.workflow_id and a.status = 'queued' and a.available_at <= queued_executions.at
        and a.execution_id <> all (queued_executions.without)
      order by a.available_at, a.execution_id limit queued_executions.most for update skip locked;
  elsif queued_executions.owner_id is not null then
    return query
      select a.execution_id from workflow_internal.active_executions a
      where a.user_id = queued_executions.owner_id and a.status = 'queued' and a.available_at <= queued_executions.at
        and a.execution_id <> all (queued_executions.without)
      order by a.available_at, a.execution_id limit queued_executions.most for update skip locked;
  else
    return query
      select a.execution_id from workflow_internal.active_executions a
      where a.status = 'queued' and a.available_at <= queued_executions.at
        and a.execution_id <> all (queued_executions.without)
      order by a.available_at, a.execution_id limit queued_executions.most for update skip locked;
  end if;
end
$$;

comment on function workflow_internal.queued_executions(uuid, uuid, timestamptz, integer, uuid[]) is
  'Lock the next runs of a queue

workflow_id: of this workflow; else owner_id: of this user; else everybody''s. At most so many, the longest available first, without those that
somebody else is taking, and those of without. For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.queued_executions(uuid, uuid, timestamptz, integer, uuid[])
  from public, anon, authenticated, service_role;
