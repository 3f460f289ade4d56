-- Keeps what search finds a workflow by up to date with it.
create or replace function workflow_internal.workflows__index_texts()
returns trigger
language plpgsql
volatile
security definer
set search_path = pg_catalog, pg_temp
as $$
-- definer because API roles cannot write the table; only the trigger can call it.
begin
  perform workflow_internal.index_workflow(new);
  return null;
end
$$;

comment on function workflow_internal.workflows__index_texts() is
  'Keep search up to date

Runs after the header is written, which every change of a workflow does last.';

revoke all on function workflow_internal.workflows__index_texts() from public, anon, authenticated, service_role;
