-- Months of runs, made ahead. Maintenance makes the later ones.
select workflow_internal.create_execution_partitions(months_ahead => 3);
