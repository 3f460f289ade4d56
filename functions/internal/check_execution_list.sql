-- Refuses a list of runs that cannot be served.
create or replace function workflow_internal.check_execution_list(status text, page_size integer)
returns void
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  perform workflow_internal.check_page_size(check_execution_list.page_size);
  if check_execution_list.status not in ('queued', 'running', 'completed', 'failed', 'cancelled') then
    perform workflow_internal.raise_error('status_invalid', '$.status');
  end if;
end
$$;

comment on function workflow_internal.check_execution_list(text, integer) is
  'Refuse a list of runs that cannot be served

Arguments as for list_executions. Errors: PT413 page too large; PT422 page_size or status.';

revoke all on function workflow_internal.check_execution_list(text, integer) from public, anon, authenticated, service_role;
