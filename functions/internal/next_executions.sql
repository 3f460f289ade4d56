-- Locks the runs that a worker is to get next, fairly among users.
create or replace function workflow_internal.next_executions(owner_id uuid, workflow_id uuid, at timestamptz, most integer)
returns uuid[]
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  due uuid[];
  due_user uuid;
  share integer;
  picked uuid[] := '{}'::uuid[];
begin
  if next_executions.owner_id is null and next_executions.workflow_id is null then
    due := workflow_internal.due_users(next_executions.at);
    share := (next_executions.most - 1) / greatest(cardinality(due), 1) + 1;
    foreach due_user in array due loop
      exit when cardinality(picked) >= next_executions.most;
      picked := picked || array(
        select q.id from workflow_internal.queued_executions(
          due_user, null, next_executions.at, least(share, next_executions.most - cardinality(picked))
        ) as q (id)
      );
    end loop;
  end if;
  -- What is left goes to whoever waits longest.
  if cardinality(picked) < next_executions.most then
    picked := picked || array(
      select q.id from workflow_internal.queued_executions(
        next_executions.owner_id, next_executions.workflow_id, next_executions.at,
        next_executions.most - cardinality(picked), picked
      ) as q (id)
    );
  end if;
  return picked;
end
$$;

comment on function workflow_internal.next_executions(uuid, uuid, timestamptz, integer) is
  'Lock the runs that a worker is to get next

Of one user or one workflow: the longest available first. Of everybody: users take turns, each with the longest available of their own.
For functions that have checked the caller; API roles cannot call it.';

revoke all on function workflow_internal.next_executions(uuid, uuid, timestamptz, integer)
  from public, anon, authenticated, service_role;
