-- Counts the runs that finished before there were statistics, once.
do $$
begin
  if not exists (select from workflow_internal.execution_statistics) and exists (select from workflow_internal.executions) then
    perform workflow_internal.fill_execution_statistics();
  end if;
end
$$;
