-- Drops hours of statistics that are in their days, those of deleted accounts, and copies of templates that are gone.
create or replace function workflow_internal.fold_statistics(deadline timestamptz)
returns public.maintenance_result
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  counted integer;
  gone bigint := bigint '0';
begin
  loop
    counted := workflow_internal.fold_execution_statistics(2000);
    -- Where the owner cannot see the accounts, every one would look deleted.
    if not row_security_active('auth.users') then
      counted := counted + workflow_internal.erase_execution_statistics(500);
    end if;
    gone := gone + counted;
    exit when counted = 0 or clock_timestamp() >= fold_statistics.deadline;
  end loop;
  if counted = 0 then
    -- What the deletion of a template left behind because a copy of it was not committed.
    delete from workflow_internal.template_copies c where c.id in (
      select k.id from workflow_internal.template_copies k
      where not exists (select from workflow_internal.workflows w where w.id = k.workflow_id) for update skip locked
    );
    delete from workflow_internal.template_counts c where c.workflow_id in (
      select k.workflow_id from workflow_internal.template_counts k
      where not exists (select from workflow_internal.workflows w where w.id = k.workflow_id) for update skip locked
    );
  end if;
  return row('fold_statistics', gone, (counted > 0)::integer, counted = 0, null)::public.maintenance_result;
end
$$;

comment on function workflow_internal.fold_statistics(timestamptz) is
  'Drop what statistics need no more

For run_maintenance; API roles cannot call it.';

revoke all on function workflow_internal.fold_statistics(timestamptz) from public, anon, authenticated, service_role;
