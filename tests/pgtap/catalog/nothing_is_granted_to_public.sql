begin;
select plan(3);

select is_empty(
  $$select c.oid::regclass, a.privilege_type
    from pg_class c
    cross join lateral aclexplode(c.relacl) a
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and a.grantee = 0$$,
  'no table, view or sequence'
);
select is_empty(
  $$select t.attrelid::regclass, t.attname
    from pg_attribute t
    join pg_class c on c.oid = t.attrelid
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and t.attacl is not null$$,
  'no single column, to nobody'
);
select is_empty(
  $$select n.nspname, a.privilege_type
    from pg_namespace n
    cross join lateral aclexplode(n.nspacl) a
    where n.nspname = 'workflow_internal' and a.grantee = 0$$,
  'not the schema'
);

select * from finish();
rollback;
