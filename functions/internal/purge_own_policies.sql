-- Goes on deleting runs of users who have a policy of their own.
create or replace function workflow_internal.purge_own_policies(deadline timestamptz)
returns bigint
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set enable_sort = off
set jit = off
as $$
declare
  own workflow_internal.retention_policies;
  last_user_id uuid := (select t.place from workflow_internal.maintenance_tasks t where t.name = 'purge_own_policies');
  last_id uuid;
  place uuid;
  ids uuid[];
  deleted bigint := bigint '0';
begin
  for own in
    select p.* from workflow_internal.retention_policies p
    where p.keep_days is not null and p.user_id > coalesce(last_user_id, '00000000-0000-0000-0000-000000000000')
    order by p.user_id
  loop
    last_id := workflow_internal.first_id_at(now() - make_interval(days => own.keep_days));
    place := '00000000-0000-0000-0000-000000000000';
    loop
      if clock_timestamp() >= purge_own_policies.deadline then
        insert into workflow_internal.maintenance_tasks as t (name, place) values ('purge_own_policies', last_user_id)
        on conflict on constraint maintenance_tasks_pkey do update set place = excluded.place;
        return deleted;
      end if;
      ids := array(
        select e.id from workflow_internal.executions e
        where e.user_id = own.user_id and e.id > place and e.id < last_id
        order by e.id limit 1000
      );
      exit when cardinality(ids) = 0;
      place := ids[cardinality(ids)];
      deleted := deleted + workflow_internal.delete_executions(ids);
    end loop;
    last_user_id := own.user_id;
  end loop;
  update workflow_internal.maintenance_tasks t set place = null where t.name = 'purge_own_policies';
  return deleted;
end
$$;

comment on function workflow_internal.purge_own_policies(timestamptz) is
  'Delete runs of users who have a policy of their own

Returns how many; when time was over first, the next call goes on with the user it came to. API roles cannot call it.';

revoke all on function workflow_internal.purge_own_policies(timestamptz) from public, anon, authenticated, service_role;
