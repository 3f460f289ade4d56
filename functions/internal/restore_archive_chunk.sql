-- Brings the rows of a chunk back.
create or replace function workflow_internal.restore_archive_chunk(month date, number integer)
returns integer
language plpgsql
volatile
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  chunk workflow_internal.execution_archive_chunks;
  -- What a line says nothing of: the output that is JSON's null, and columns that came later.
  unsaid workflow_internal.node_results;
  restored integer;
begin
  unsaid.output := 'null'::jsonb;
  select c.* into strict chunk from workflow_internal.execution_archive_chunks c
  where c.month = restore_archive_chunk.month and c.number = restore_archive_chunk.number;
  if sha256(convert_to(chunk.payload, 'UTF8')) <> chunk.checksum then
    perform workflow_internal.raise_error('archive_damaged', jsonb_build_object('month', chunk.month, 'chunk', chunk.number)::text);
  end if;
  execute format(
    e'insert into workflow_internal.%1$I
     select r.* from string_to_table($1, e''\\n'') as l (line)
     cross join lateral jsonb_populate_record($2::workflow_internal.%1$I, l.line::jsonb) r
     where length(l.line) > 0',
    workflow_internal.partition_name(chunk.table_name, workflow_internal.checked_month(chunk.month))
  ) using chunk.payload, case chunk.table_name when 'node_results' then unsaid::text end;
  get diagnostics restored = row_count;
  if chunk.table_name = 'executions' then
    insert into workflow_internal.unsuccessful_executions (execution_id, workflow_id, user_id, status)
    select r.id, r.workflow_id, r.user_id, r.status
    from string_to_table(chunk.payload, e'\n') as l (line)
    cross join lateral jsonb_populate_record(null::workflow_internal.executions, l.line::jsonb) r
    where length(l.line) > 0 and r.status in ('failed', 'cancelled')
    on conflict on constraint unsuccessful_executions_pkey do nothing;
  end if;
  update workflow_internal.execution_archives h set restored_chunks = chunk.number where h.month = chunk.month;
  return restored;
end
$$;

comment on function workflow_internal.restore_archive_chunk(date, integer) is
  'Bring the rows of a chunk back

Errors: PT409 it is damaged. API roles cannot call it.';

revoke all on function workflow_internal.restore_archive_chunk(date, integer) from public, anon, authenticated, service_role;
