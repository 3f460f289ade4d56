begin;
select plan(1);

select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    cross join lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and a.grantee = 0$$
);

select * from finish();
rollback;
