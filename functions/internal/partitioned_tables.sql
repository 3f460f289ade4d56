-- Names the tables that are partitioned by the ids of runs, each with the column that holds them.
create or replace function workflow_internal.partitioned_tables()
returns setof text[]
language plpgsql
immutable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  -- A table that is partitioned by the same bounds is one more row here; runs come last, since the others belong to them.
  return query values ('{node_results,execution_id}'::text[]), ('{executions,id}'::text[]);
end
$$;

comment on function workflow_internal.partitioned_tables() is
  'The tables that are partitioned by the ids of runs

One row a table: its name, and its column with the ids. Their partitions are called <table>_<yyyy>_<mm> and <table>_default.
API roles cannot call it.';

revoke all on function workflow_internal.partitioned_tables() from public, anon, authenticated, service_role;
