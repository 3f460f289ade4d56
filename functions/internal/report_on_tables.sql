-- Measures sizes, dead rows, indexes, and what vacuum waits for.
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
      case when measured.dead >= 100000 then round(100.0 * measured.dead / greatest(measured.alive, 1)) else 0 end, 'rows', 50, 500,
      'Autovacuum does not keep up, or an old transaction holds it: see pg_stat_activity for old xact_start, and vacuum the table.'
    );
  end loop;
  for measured in
    select coalesce(p.relname, x.relname) as root, sum(pg_relation_size(x.oid)) as bytes
    from pg_catalog.pg_index n
    join pg_catalog.pg_class t on t.oid = n.indrelid and t.relnamespace = 'workflow_internal'::regnamespace and t.relkind = 'r'
    join pg_catalog.pg_class x on x.oid = n.indexrelid
    left join pg_catalog.pg_inherits i on i.inhrelid = x.oid
    left join pg_catalog.pg_class p on p.oid = i.inhparent
    where not n.indisunique
    group by 1 having sum(pg_stat_get_numscans(x.oid)) = 0 and sum(pg_relation_size(x.oid)) >= 1048576 order by 1
  loop
    return next workflow_internal.judged(
      format('size of index %s, not used since the statistics began', measured.root), measured.bytes, 'bytes', null, null, null
    );
  end loop;
  return next workflow_internal.judged('how old the oldest transaction that vacuum waits for is', (
    select max(age(o.xid)) from (
      select unnest(array[a.backend_xmin, a.backend_xid]) from pg_catalog.pg_stat_activity a
      union all select p.transaction from pg_catalog.pg_prepared_xacts p
      union all select unnest(array[s.xmin, s.catalog_xmin]) from pg_catalog.pg_replication_slots s
      union all select r.backend_xmin from pg_catalog.pg_stat_replication r
    ) as o (xid)
  ), 'transactions', 1000000, 100000000, 'End it: the oldest backend_xmin or backend_xid of pg_stat_activity, or what is left behind in pg_prepared_xacts or pg_replication_slots.');
  return next workflow_internal.judged('how long the oldest transaction goes on', (
    select max(extract(epoch from clock_timestamp() - o.began_at)) from (
      select a.xact_start from pg_catalog.pg_stat_activity a
      where a.datname = current_database() and a.backend_type = 'client backend' and a.pid <> pg_backend_pid()
      union all select p.prepared from pg_catalog.pg_prepared_xacts p where p.database = current_database()
    ) as o (began_at)
  ), 'seconds', 3600, 86400, 'End it (pg_stat_activity, pg_prepared_xacts): it may keep months from being made and dropped, and installs and vacuum from working.');
  return next workflow_internal.judged('how old the oldest row that is not frozen is', (
    select greatest(age(d.datfrozenxid), mxid_age(d.datminmxid)) from pg_catalog.pg_database d where d.datname = current_database()
  ), 'transactions', 500000000, 1500000000, 'Autovacuum does not freeze, and at 2,000,000,000 writing ends: end what vacuum waits for, then vacuum (freeze).');
end
$$;

comment on function workflow_internal.report_on_tables() is
  'Measure sizes, dead rows, indexes, and what vacuum waits for

Tables and indexes under 1 MB are left out. API roles cannot call it.';

revoke all on function workflow_internal.report_on_tables() from public, anon, authenticated, service_role;
