begin;
select plan(2);

select is_empty(
  $$select p.oid::regprocedure, m.found[1]
    from pg_proc p
    cross join lateral regexp_matches(p.prosrc, 'raise_error\(\s*''([^'']*)''', 'g') as m (found)
    where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
      and not exists (select from workflow_internal.error_codes e where e.name = m.found[1])$$
);
select is_empty(
  $$select e.name
    from workflow_internal.error_codes e
    where not exists (
      select from pg_proc p
      where p.pronamespace in ('public'::regnamespace, 'workflow_internal'::regnamespace)
        and p.prosrc ~ ('raise_error\(\s*''' || e.name || '''')
    )$$,
  'and every registered one is raised somewhere'
);

select * from finish();
rollback;
