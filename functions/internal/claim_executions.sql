-- Hands queued runs to a worker, with what it needs to run them.
create or replace function workflow_internal.claim_executions(
  worker_id text, batch_size integer, lease_seconds integer, workflow_id uuid, user_id uuid
)
returns setof public.claimed_execution
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the tables; listed_user checks the caller, who gets own runs, or any as service_role.
-- Rows that somebody else is working on are passed over: nobody waits here, in whatever order rows are taken.
declare
  owner_id uuid := workflow_internal.listed_user(claim_executions.user_id);
  family_id uuid;
  begun_at timestamptz;
  picked uuid[];
  picked_id uuid;
  looked_at integer := 0;
  leased uuid[] := '{}'::uuid[];
begin
  perform workflow_internal.check_lease(claim_executions.worker_id, claim_executions.lease_seconds);
  if claim_executions.batch_size is null or claim_executions.batch_size not between 1 and 100 then
    perform workflow_internal.raise_error('number_invalid', '$.batch_size');
  end if;
  if claim_executions.workflow_id is not null then
    select w.id into family_id
    from workflow_internal.workflow_versions v join workflow_internal.workflows w on w.id = v.workflow_id
    where v.id = claim_executions.workflow_id and (owner_id is null or w.user_id = owner_id);
    if not found then
      perform workflow_internal.raise_unavailable(claim_executions.workflow_id);
    end if;
  end if;
  perform workflow_internal.requeue_expired_executions(20, owner_id);

  -- In rounds, since what is picked may turn out to be cancelled instead: of a workflow that was deleted, many may be.
  begun_at := clock_timestamp();
  while looked_at < 500 loop
    picked := workflow_internal.next_executions(
      owner_id, family_id, begun_at, claim_executions.batch_size - cardinality(leased)
    );
    looked_at := looked_at + cardinality(picked);
    foreach picked_id in array picked loop
      if workflow_internal.lease_execution(
        picked_id, claim_executions.worker_id, begun_at, claim_executions.lease_seconds
      ) then
        leased := leased || picked_id;
      end if;
    end loop;
    exit when cardinality(picked) = 0 or cardinality(leased) >= claim_executions.batch_size;
  end loop;
  return query
  select c.* from unnest(leased) with ordinality as l (id, place), workflow_internal.claimed_execution(l.id) c order by l.place;
end
$$;

comment on function workflow_internal.claim_executions(text, integer, integer, uuid, uuid) is
  'Hand queued runs to a worker

Arguments as for the public function. Errors: PT401, PT403, PT404, PT413, PT422.';

revoke all on function workflow_internal.claim_executions(text, integer, integer, uuid, uuid)
  from public, anon, authenticated, service_role;
grant execute on function workflow_internal.claim_executions(text, integer, integer, uuid, uuid) to authenticated, service_role;
