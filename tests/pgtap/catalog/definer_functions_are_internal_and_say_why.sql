begin;
select plan(2);

select is_empty(
  $$select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef$$,
  'none in public'
);
select is_empty(
  $$select p.oid::regprocedure
    from pg_proc p
    where p.pronamespace = 'workflow_internal'::regnamespace and p.prosecdef
      and p.prosrc !~ '^\s*-- definer because \S'$$,
  'the first comment of each says why'
);

select * from finish();
rollback;
