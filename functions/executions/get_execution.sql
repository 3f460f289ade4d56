-- Reads one run with its results and the definition that ran.
create or replace function public.get_execution(execution_id uuid)
returns public.workflow_executions
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
-- Rows are looked up by their ids: one plan serves everybody, and making it takes longer than using it.
set plan_cache_mode = force_generic_plan
as $$
declare
  found_row public.workflow_executions;
begin
  select e.* into found_row from public.workflow_executions e where e.id = get_execution.execution_id;
  if not found then
    perform workflow_internal.require_user();
    perform workflow_internal.raise_error('execution_not_found', '$.execution_id');
  end if;
  return found_row;
end
$$;

comment on function public.get_execution(uuid) is
  'Read a run

workflow_snapshot is the definition exactly as it was when the run started. Runs of deleted workflows can be read too.
Errors: PT404 not found or not yours.';

revoke all on function public.get_execution(uuid) from public, anon, authenticated, service_role;
grant execute on function public.get_execution(uuid) to authenticated, service_role;
