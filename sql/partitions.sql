-- Months of runs, made ahead. A run of a later month is kept in the default partition.
do $$
begin
  perform workflow_internal.create_execution_partitions(months_ahead => 6);
end
$$;
