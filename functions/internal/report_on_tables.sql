-- Measures sizes, dead rows and indexes.
create or replace function workflow_internal.report_on_tables()
returns setof public.maintenance_finding
language plpgsql
stable
security invoker
set search_path = pg_catalog, pg_temp
as $$
declare
  measured record;
begin
  for measured in
    select r.root, sum(pg_total_relation_size(r.oid)) as bytes,
      sum(pg_stat_get_dead_tuples(r.oid)) as dead, sum(greatest(pg_stat_get_live_tuples(r.oid), 0)) as alive
    from (
      select c.oid, coalesce(p.relname, c.relname) as root
      from pg_catalog.pg_class c
      left join pg_catalog.pg_inherits i on i.inhrelid = c.oid
      left join pg_catalog.pg_class p on p.oid = i.inhparent
      where c.relnamespace = 'workflow_internal'::regnamespace and c.relkind = 'r'
    ) r
    group by r.root order by r.root
  loop
    continue when measured.bytes < 1048576;
    return next workflow_internal.judged('size of ' || measured.root, measured.bytes, 'bytes', null, null, null);
    return next workflow_internal.judged(
      'dead rows of ' || measured.root || ' for each 100 live ones (estimated)',
      case when measured.dead >= 10000 then round(100.0 * measured.dead / greatest(measured.alive, 1)) else 0 end, 'rows', 50, 500,
      'Autovacuum does not keep up, or an old transaction holds it: see pg_stat_activity for old xact_start, and vacuum the table.'
    );
  end loop;
  return next workflow_internal.judged('indexes that were not used since the statistics began', (
    select count(distinct coalesce(p.relname, x.relname))
    from pg_catalog.pg_index n
    join pg_catalog.pg_class t on t.oid = n.indrelid and t.relnamespace = 'workflow_internal'::regnamespace and t.relkind = 'r'
    join pg_catalog.pg_class x on x.oid = n.indexrelid
    left join pg_catalog.pg_inherits i on i.inhrelid = x.oid
    left join pg_catalog.pg_class p on p.oid = i.inhparent
    where not n.indisunique and pg_stat_get_numscans(x.oid) = 0 and pg_relation_size(x.oid) > 104857600
  ), 'indexes', null, null, null);
  return next workflow_internal.judged('how old the oldest transaction that vacuum waits for is', (
    select max(age(a.backend_xmin)) from pg_catalog.pg_stat_activity a where a.backend_xmin is not null
  ), 'transactions', 1000000, 100000000, 'End it: pg_stat_activity with the oldest backend_xmin.');
end
$$;

comment on function workflow_internal.report_on_tables() is
  'Measure sizes, dead rows and indexes

Tables under 1 MB are left out. API roles cannot call it.';

revoke all on function workflow_internal.report_on_tables() from public, anon, authenticated, service_role;
