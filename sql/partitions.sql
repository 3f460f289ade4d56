-- Months of runs, made ahead. A run of a later month is kept in the default partition, and a month of which runs wait there is left to
-- maintenance: an install keeps everybody waiting while it moves them.
do $$
begin
  perform workflow_internal.create_execution_partitions(months_ahead => 6, most_rows => 0);
end
$$;
