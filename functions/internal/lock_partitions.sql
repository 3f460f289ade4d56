-- Locks what attaching, detaching and dropping partitions needs, without letting anybody queue behind it for long.
create or replace function workflow_internal.lock_partitions()
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Below deadlock_timeout, so that nobody is taken for part of a deadlock with this.
set lock_timeout = '100ms'
as $$
-- Whoever waits for an exclusive lock holds up everybody behind him: a short wait, and again a little later.
-- The whole table, though attaching could do with less: whoever waited for a partition alone has planned with the partitions as they
-- were, and would not find the run that he is to end in its new place.
declare
  kept text[];
begin
  for attempt in 1 .. 5 loop
    begin
      for kept in select t.* from workflow_internal.partitioned_tables() t loop
        execute format('lock table only workflow_internal.%I in access exclusive mode', kept[1]);
        execute format('lock table only workflow_internal.%I in access exclusive mode', kept[1] || '_default');
      end loop;
      return;
    exception
      when lock_not_available then
        if attempt = 5 then
          raise;
        end if;
        perform pg_sleep(0.02 * attempt + 0.03 * random());
    end;
  end loop;
end
$$;

comment on function workflow_internal.lock_partitions() is
  'Lock the partitioned tables

Against everybody, until the transaction ends: do it last. Errors: 55P03 when somebody used them for too long five times; whoever calls tries again later. API roles cannot call it.';

revoke all on function workflow_internal.lock_partitions() from public, anon, authenticated, service_role;
