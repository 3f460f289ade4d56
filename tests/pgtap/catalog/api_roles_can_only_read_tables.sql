begin;
select plan(3);

select is_empty(
  $$select c.oid::regclass, a.grantee::regrole, a.privilege_type
    from pg_class c
    cross join lateral aclexplode(c.relacl) a
    where c.relnamespace = 'workflow_internal'::regnamespace
      and a.grantee in ('anon'::regrole, 'authenticated'::regrole, 'service_role'::regrole)
      and a.privilege_type <> 'SELECT'$$,
  'no table is written by an API role'
);
select is_empty(
  $$select c.oid::regclass, a.grantee::regrole
    from pg_class c
    cross join lateral aclexplode(c.relacl) a
    where c.relispartition and c.relnamespace = 'workflow_internal'::regnamespace and a.grantee <> c.relowner$$,
  'and no partition is even read'
);
select is_empty(
  $$select n.nspname, r.name
    from pg_namespace n
    cross join (values ('anon'), ('authenticated'), ('service_role')) as r (name)
    where n.nspname = 'workflow_internal' and has_schema_privilege(r.name, n.oid, 'create')$$,
  'nor can they create anything beside ours'
);

select * from finish();
rollback;
