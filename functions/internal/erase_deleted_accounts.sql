-- Erases what deleted accounts left behind, as far as time allows.
create or replace function workflow_internal.erase_deleted_accounts(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set plan_cache_mode = force_generic_plan
-- Each step is a look into an index, whatever the row counts say, and none reads a table from end to end.
set enable_sort = off
set enable_hashjoin = off
set enable_mergejoin = off
set jit = off
as $$
-- A round looks at each user who has runs or statistics, a look into the indexes each; a new one begins an hour after the last.
declare
  next_place uuid;
  ids uuid[];
  removed integer;
  counted integer;
  erased bigint := bigint '0';
begin
  if row_security_active('auth.users') then
    -- Every account would look deleted.
    return row('erase_deleted_accounts', bigint '0', bigint '0', true, 'The owner of the tables cannot see the accounts: nothing is erased.')::public.maintenance_result;
  end if;
  insert into workflow_internal.maintenance_tasks (name) values ('erase_deleted_accounts')
  on conflict on constraint maintenance_tasks_pkey do nothing;
  select coalesce(t.place, '00000000-0000-0000-0000-000000000000') into next_place
  from workflow_internal.maintenance_tasks t
  where t.name = 'erase_deleted_accounts' and (t.round_ended_at is null or t.round_ended_at < now() - interval '1 hour');
  if not found then
    return row('erase_deleted_accounts', bigint '0', bigint '0', true, null)::public.maintenance_result;
  end if;
  while clock_timestamp() < erase_deleted_accounts.deadline loop
    ids := array(
      select e.id from workflow_internal.executions e
      where e.user_id = next_place and not exists (select from auth.users u where u.id = next_place)
      limit 1000
    );
    if cardinality(ids) > 0 then
      -- The active row first, as whoever finishes the run takes them. What a transaction of the user still holds is for the next round.
      delete from workflow_internal.active_executions a where a.execution_id = any (array(
        select k.execution_id from workflow_internal.active_executions k where k.execution_id = any (ids) for update skip locked
      ));
      removed := workflow_internal.delete_executions(ids);
      erased := erased + removed;
      continue when removed > 0;
    end if;
    if not exists (select from auth.users u where u.id = next_place) then
      counted := workflow_internal.erase_execution_statistics(next_place);
      erased := erased + counted;
      continue when counted > 0;
    end if;
    next_place := least(
      (select e.user_id from workflow_internal.executions e where e.user_id > next_place order by e.user_id limit 1),
      (select s.user_id from workflow_internal.execution_statistics s where s.user_id > next_place order by s.user_id limit 1)
    );
    exit when next_place is null;
  end loop;
  if next_place is null then
    erased := erased + workflow_internal.erase_archived_accounts(erase_deleted_accounts.deadline);
    if clock_timestamp() >= erase_deleted_accounts.deadline then
      -- After all users: the next call goes on with the archives.
      next_place := 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    end if;
    delete from workflow_internal.view_writers q where q.user_id = any (array(
      select k.user_id from workflow_internal.view_writers k
      where k.user_id <> '00000000-0000-0000-0000-000000000000' and not exists (select from auth.users u where u.id = k.user_id)
      for update skip locked
    ));
    -- What the deletion of a template left behind because a copy of it was not committed.
    delete from workflow_internal.template_copies c where c.id = any (array(
      select k.id from workflow_internal.template_copies k
      where not exists (select from workflow_internal.workflows w where w.id = k.workflow_id) for update skip locked
    ));
    delete from workflow_internal.template_counts c where c.workflow_id = any (array(
      select k.workflow_id from workflow_internal.template_counts k
      where not exists (select from workflow_internal.workflows w where w.id = k.workflow_id) for update skip locked
    ));
  end if;
  update workflow_internal.maintenance_tasks t
  set place = next_place, round_ended_at = case when next_place is null then clock_timestamp() end
  where t.name = 'erase_deleted_accounts';
  return row('erase_deleted_accounts', erased, (next_place is not null)::integer, next_place is null, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.erase_deleted_accounts(timestamptz) is
  'Erase what deleted accounts left behind

Their runs, also queued and running ones, keys, archived runs, statistics, and queues of writers; definitions follow by erase_unused_definitions. One round
through all users an hour, which ends with the counts of templates that are gone. For functions that have begun maintenance. API roles cannot call it.';

revoke all on function workflow_internal.erase_deleted_accounts(timestamptz) from public, anon, authenticated, service_role;
