-- Ends an archive: compares it with the detached partitions, and drops them.
create or replace function workflow_internal.finish_archive(month date)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
set lock_timeout = '100ms'
as $$
declare
  kept text[];
  partition text;
  counted bigint;
begin
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    partition := workflow_internal.partition_name(kept[1], workflow_internal.checked_month(finish_archive.month));
    execute format('lock table workflow_internal.%I in access exclusive mode', partition);
    execute format('select count(*) from workflow_internal.%I', partition) into counted;
    if counted <> (
      select coalesce(sum(c.rows), 0) from workflow_internal.execution_archive_chunks c
      where c.month = finish_archive.month and c.table_name = kept[1]
    ) then
      -- Somebody wrote to the detached table by hand: begin anew.
      delete from workflow_internal.execution_archive_chunks c where c.month = finish_archive.month;
      return false;
    end if;
  end loop;
  update workflow_internal.execution_archives h
  set status = 'archived', archived_at = clock_timestamp(), checksum = ''::bytea where h.month = finish_archive.month;
  perform workflow_internal.sum_up_archive(finish_archive.month);
  for kept in select t.* from workflow_internal.partitioned_tables() t loop
    execute format(
      'drop table workflow_internal.%I',
      workflow_internal.partition_name(kept[1], workflow_internal.checked_month(finish_archive.month))
    );
  end loop;
  return true;
exception
  when lock_not_available then
    return false;
end
$$;

comment on function workflow_internal.finish_archive(date) is
  'End an archive

Drops the detached partitions when all their rows are in it. False when it is not whole, which begins it anew, or the tables are in use. API roles cannot call it.';

revoke all on function workflow_internal.finish_archive(date) from public, anon, authenticated, service_role;
