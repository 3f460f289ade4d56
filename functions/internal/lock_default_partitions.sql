-- Locks the default partitions of runs and of the results of their nodes, before months are taken out of them.
create or replace function workflow_internal.lock_default_partitions()
returns void
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
-- Shorter than deadlock_timeout, which is a second where nobody changed it.
set lock_timeout = '500ms'
as $$
-- A transaction that has read one of the two may wait for the other one: what was taken is let go before that counts as a deadlock.
begin
  for tries in 1 .. 20 loop
    begin
      lock table workflow_internal.executions_default in access exclusive mode;
      lock table workflow_internal.node_results_default in access exclusive mode;
      return;
    exception
      when lock_not_available then
        if tries = 20 then
          raise;
        end if;
    end;
    perform pg_sleep(0.05);
  end loop;
end
$$;

comment on function workflow_internal.lock_default_partitions() is
  'Lock the default partitions

Until the end of the transaction. Gives up after some ten seconds with Postgres''s own error 55P03. Only the owner of the tables can call it.';

revoke all on function workflow_internal.lock_default_partitions() from public, anon, authenticated, service_role;
