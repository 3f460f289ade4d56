-- Every object outside the system's schemas: kind, name, and everything else that pg_dump -s would say of it.
with schemas as (
  select n.oid, n.nspname, n.nspowner, n.nspacl from pg_catalog.pg_namespace n
  where n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
), relations as (
  select c.oid, format('%I.%I', s.nspname, c.relname) as name, c.relkind, c.relowner, c.relacl,
    format(
      'kind %s, persistence %s, row security %s %s, options %s, access method %s, bound %s, parents %s, replica identity %s',
      c.relkind, c.relpersistence, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
      (select m.amname from pg_catalog.pg_am m where m.oid = c.relam), pg_get_expr(c.relpartbound, c.oid),
      array(select i.inhparent::regclass::text from pg_catalog.pg_inherits i where i.inhrelid = c.oid), c.relreplident
    ) as value
  from pg_catalog.pg_class c join schemas s on s.oid = c.relnamespace
  where c.relkind <> 't'
), functions as (
  select p.oid, format('%I.%I(%s)', s.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) as name,
    p.prokind, p.proowner, p.proacl
  from pg_catalog.pg_proc p join schemas s on s.oid = p.pronamespace
), types as (
  select t.oid, format('%I.%I', s.nspname, t.typname) as name, t.typowner, t.typacl, t.typtype
  from pg_catalog.pg_type t join schemas s on s.oid = t.typnamespace
  where t.typcategory <> 'A'
), grants (kind, name, owner, granted) as (
  select 'schema', s.nspname::text, s.nspowner, coalesce(s.nspacl, acldefault('n', s.nspowner)) from schemas s
  union all
  select 'relation', r.name, r.relowner,
    coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner))
  from relations r where r.relkind not in ('i', 'I', 'c')
  union all
  select 'function', f.name, f.proowner, coalesce(f.proacl, acldefault('f', f.proowner)) from functions f
  union all
  select 'type', t.name, t.typowner, coalesce(t.typacl, acldefault('T', t.typowner)) from types t
  union all
  select 'column', format('%s.%I', r.name, a.attname), r.relowner, a.attacl
  from relations r join pg_catalog.pg_attribute a on a.attrelid = r.oid where a.attacl is not null
)
select 'schema', s.nspname::text, null from schemas s
union all
select 'relation', r.name, r.value from relations r
union all
select 'view', r.name, pg_get_viewdef(r.oid) from relations r where r.relkind in ('v', 'm')
union all
select 'column', format('%s.%I', r.name, a.attname), format(
  '%s. %s, not null %s, default %s, generated %s%s, storage %s %s, statistics %s, collation %s',
  -- As a dump has them: columns that were dropped leave no gap.
  row_number() over (partition by a.attrelid order by a.attnum),
  format_type(a.atttypid, a.atttypmod), a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity, a.attgenerated,
  a.attstorage, a.attcompression, a.attstattarget, a.attcollation::regcollation
)
from relations r
join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
union all
select 'constraint', format('%s.%I', coalesce(r.name, t.name), c.conname),
  format('%s, valid %s', pg_get_constraintdef(c.oid), c.convalidated)
from pg_catalog.pg_constraint c left join relations r on r.oid = c.conrelid left join types t on t.oid = c.contypid
where coalesce(r.name, t.name) is not null
union all
select 'index', i.indexrelid::regclass::text, format('%s, valid %s', pg_get_indexdef(i.indexrelid), i.indisvalid)
from relations r join pg_catalog.pg_index i on i.indrelid = r.oid
union all
select 'function', f.name, case when f.prokind <> 'a' then pg_get_functiondef(f.oid) end from functions f
union all
select 'trigger', format('%s.%I', r.name, g.tgname), format('%s, enabled %s', pg_get_triggerdef(g.oid), g.tgenabled)
from relations r join pg_catalog.pg_trigger g on g.tgrelid = r.oid where not g.tgisinternal
union all
select 'policy', format('%s.%I', r.name, y.polname), format(
  '%s, permissive %s, to %s, using %s, check %s', y.polcmd, y.polpermissive, y.polroles::regrole[],
  pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid)
)
from relations r join pg_catalog.pg_policy y on y.polrelid = r.oid
union all
select 'type', t.name, format('%s %s', t.typtype, array(
  select e.enumlabel::text from pg_catalog.pg_enum e where e.enumtypid = t.oid order by e.enumsortorder
)) from types t
union all
select 'extension', e.extname, e.extnamespace::regnamespace::text from pg_catalog.pg_extension e
union all
select 'default privileges', coalesce(a.defaclnamespace::regnamespace::text, ''), format(
  '%s %s %s', a.defaclrole::regrole, a.defaclobjtype, a.defaclacl
) from pg_catalog.pg_default_acl a
union all
select 'comment', o.identity, d.description
from pg_catalog.pg_description d
cross join lateral pg_identify_object(d.classoid, d.objoid, d.objsubid) o
where d.objoid >= 16384 and d.classoid in (
  'pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_namespace'::regclass, 'pg_policy'::regclass,
  'pg_trigger'::regclass, 'pg_constraint'::regclass
)
union all
select g.kind || ' privilege', g.name, format(
  '%s may %s%s', case when e.grantee = g.owner then 'owner' when e.grantee = 0 then 'everybody' else e.grantee::regrole::text end,
  e.privilege_type, case when e.is_grantable and e.grantee <> g.owner then ' and grant it' end
)
from grants g cross join lateral aclexplode(g.granted) e;
