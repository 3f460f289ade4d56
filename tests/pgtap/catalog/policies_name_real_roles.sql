begin;
select plan(3);

select is_empty(
  $$select p.polrelid::regclass, p.polname
    from pg_policy p
    join pg_class c on c.oid = p.polrelid
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and 0 = any (p.polroles)$$,
  'none is for PUBLIC'
);
select is_empty(
  $$select p.polrelid::regclass, p.polname
    from pg_policy p
    join pg_class c on c.oid = p.polrelid
    where c.relnamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace) and p.polcmd <> 'r'$$,
  'and none lets anybody write'
);
select is_empty(
  $$select p.polrelid::regclass, p.polname
    from pg_policy p
    join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'workflow_internal'::regnamespace
      and (pg_get_expr(p.polqual, p.polrelid) ~ 'uid\(\)')
      and pg_get_expr(p.polqual, p.polrelid) !~ 'SELECT auth\.uid\(\)'$$,
  'they ask who is signed in once a statement'
);

select * from finish();
rollback;
