-- Lists the months of runs that have a partition, the oldest first.
create or replace function workflow_internal.attached_months()
returns setof timestamptz
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select make_timestamptz(substr(c.relname, 12, 4)::integer, substr(c.relname, 17, 2)::integer, 1, 0, 0, 0, 'UTC') as month_start
    from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'workflow_internal.executions'::regclass and c.relname ~ '^executions_[0-9]{4}_(0[1-9]|1[0-2])$'
    order by month_start;
end
$$;

comment on function workflow_internal.attached_months() is
  'The months of runs that have a partition

The oldest first. Partitions of other names are somebody''s own and left alone. API roles cannot call it.';

revoke all on function workflow_internal.attached_months() from public, anon, authenticated, service_role;
