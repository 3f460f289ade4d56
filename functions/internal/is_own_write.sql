-- Says whether a row that the caller can see was written by the transaction that asks.
create or replace function workflow_internal.is_own_write(row_xmin xid)
returns boolean
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  current_xid bigint := pg_current_xact_id()::text::bigint;
  -- xmin lacks the epoch; a transaction in progress is never further back than half the circle.
  full_xid bigint := (current_xid >> 32 << 32) + is_own_write.row_xmin::text::bigint;
begin
  if full_xid - current_xid > 2147483648 then
    full_xid := full_xid - 4294967296;
  elsif current_xid - full_xid > 2147483648 then
    full_xid := full_xid + 4294967296;
  end if;
  -- A row is seen while its writer is in progress by that writer alone, sub-transactions included.
  return full_xid > 2 and pg_xact_status(full_xid::text::xid8) = 'in progress';
end
$$;

comment on function workflow_internal.is_own_write(xid) is 'Whether this transaction wrote a row that it sees, by the row''s xmin';

revoke all on function workflow_internal.is_own_write(xid) from public, anon, authenticated, service_role;
